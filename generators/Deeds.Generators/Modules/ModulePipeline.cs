using System.Collections.Immutable;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Generators.Modules;

/// <summary>From every type marked with [Module], and all that is declared around it, to its <c>M.Module.g.cs</c>.</summary>
internal static class ModulePipeline
{
    public static void Add(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<ModuleEntry>> entries)
    {
        var modules = context.Declared(KnownNames.ModuleAttribute, StepNames.Modules, ModuleParser.Parse);
        var contents = modules.Collect()
            .Combine(entries)
            .SelectMany(static (found, _) => ModuleContent.Of(found.Left, found.Right))
            .WithTrackingName(StepNames.ModuleContents);
        context.Emit(contents, "Module", ModuleEmitter.Write);
        ReportProblems(context, modules.Collect());
    }

    // A branch of its own: places change with every edit, and no file may depend on them.
    private static void ReportProblems(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<ModuleModel>> modules)
    {
        var members = Members(context, KnownNames.EventAttribute, "stored name")
            .Combine(Members(context, KnownNames.AggregateAttribute, "category"))
            .Combine(Members(context, KnownNames.CommandAttribute, "command name"));
        context.RegisterSourceOutput(
            modules.Combine(members),
            static (output, found) =>
            {
                var ((events, aggregates), commands) = found.Right;
                foreach (var problem in Membership.Problems(found.Left, events.Concat(aggregates).Concat(commands)))
                    output.ReportDiagnostic(problem.ToDiagnostic());
            });
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
