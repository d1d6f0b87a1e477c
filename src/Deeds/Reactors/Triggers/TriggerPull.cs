using Deeds.Storage;

namespace Deeds.Reactors.Triggers;

/// <summary>What the triggers of a batch answered: nothing, a refusal, or that they answer inside the transaction.</summary>
internal readonly record struct TriggerPull(AppendVeto? Veto, IAppendWork? Work);
