using Deeds.Commands;

namespace Deeds.Reactors;

/// <summary>A command that waits for its gateway and context.</summary>
internal sealed record CommandCall(CommandType Type, Func<CommandGateway, CommandContext, CancellationToken, ValueTask<CommandResult>> ExecuteAsync);
