using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Commands;

/// <summary>From every type marked with [Command] to its <c>X.Command.g.cs</c>.</summary>
internal static class CommandPipeline
{
    public static Found<DeclaredCommand> Read(IncrementalGeneratorInitializationContext context) =>
        context.Declared(KnownNames.CommandAttribute, StepNames.Commands, CommandParser.Parse);

    /// <summary>Writes the commands whose aggregate can be written.</summary>
    public static Found<DeclaredCommand> Add(
        IncrementalGeneratorInitializationContext context, Found<DeclaredCommand> read, Found<FoldModel> aggregates)
    {
        var commands = read.Without(aggregates.Refused, static declared => [declared.Command.Aggregate], static declared => declared.Command.Header.FullName);
        context.Emit(commands.Models.Select(static (declared, _) => declared.Command), "Command", CommandEmitter.Write);
        return commands;
    }
}
