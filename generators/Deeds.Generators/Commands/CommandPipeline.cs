using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Commands;

/// <summary>From every type marked with [Command] to its <c>X.Command.g.cs</c>.</summary>
internal static class CommandPipeline
{
    public static IncrementalValuesProvider<DeclaredCommand> Add(IncrementalGeneratorInitializationContext context)
    {
        var commands = context.Declared(KnownNames.CommandAttribute, StepNames.Commands, CommandParser.Parse);
        context.Emit(commands.Select(static (declared, _) => declared.Command), "Command", CommandEmitter.Write);
        return commands;
    }
}
