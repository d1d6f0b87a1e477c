using System.Collections.Immutable;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Generators.Modules;

/// <summary>From every type marked with [Module], and all that is declared around it, to its <c>M.Module.g.cs</c>.</summary>
internal static class ModulePipeline
{
    public static void Add(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<ModuleEntry>> entries,
        IncrementalValueProvider<ImmutableArray<Refusal>> refusals)
    {
        var modules = context.Declared(KnownNames.ModuleAttribute, StepNames.Modules, ModuleParser.Parse).Models;
        var contents = modules.Collect()
            .Combine(entries.Combine(refusals))
            .SelectMany(static (found, _) => ModuleContent.Of(found.Left, found.Right.Left, found.Right.Right))
            .WithTrackingName(StepNames.ModuleContents);
        context.Emit(contents, "Module", ModuleEmitter.Write);
        ReportProblems(context, modules.Collect());
    }

    // A branch of its own: places change with every edit, and no file may depend on them.
    // Only problems reach its end, so that it rests while there are none.
    private static void ReportProblems(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<ModuleModel>> modules)
    {
        var members = Members(context, KnownNames.EventAttribute, "stored name")
            .Combine(Members(context, KnownNames.AggregateAttribute, "category"))
            .Combine(Members(context, KnownNames.CommandAttribute, "command name"))
            .Combine(Members(context, KnownNames.ReactorAttribute, "processor name"));
        var doubled = Members(context, KnownNames.ModuleAttribute, "module").SelectMany(static (found, _) => Membership.Doubled(found));
        var misplaced = modules.Combine(members).SelectMany(static (found, _) =>
        {
            var (((events, aggregates), commands), reactors) = found.Right;
            return Membership.Problems(found.Left, events.Concat(aggregates).Concat(commands).Concat(reactors));
        });
        context.Report(doubled);
        context.Report(misplaced);
    }

    private static IncrementalValueProvider<ImmutableArray<Member>> Members(IncrementalGeneratorInitializationContext context, string attribute, string kind) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            (found, cancellationToken) => Declaration.Of(found, cancellationToken) is { } declaration ? Member.Of(declaration.Type, declaration.Attribute, kind) : null)
        .Where(static member => member is not null)
        .Select(static (member, _) => member!)
        .Collect();
}
