namespace Deeds.Commands;

/// <summary>Which command it is that is being carried out, and for which stream.</summary>
internal sealed record CommandIdentity(StreamId Stream, Guid CommandId, CommandType Type, CommandContext Context);
