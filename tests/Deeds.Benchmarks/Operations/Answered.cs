using Deeds.Benchmarks.Domain;
using Deeds.Commands;

namespace Deeds.Benchmarks.Operations;

/// <summary>A command that is answered at once, so that nothing but the way to it is measured.</summary>
internal sealed record Answered : ICommand<Answered>
{
    private static readonly CommandResult Answer = new CommandResult.Noop("answered");

    public static CommandType Type { get; } = new(nameof(Answered), typeof(Answered), typeof(Order), Creates: false);

    public static ValueTask<CommandResult> ExecuteAsync(Answered command, CommandExecution execution) => new(Answer);
}
