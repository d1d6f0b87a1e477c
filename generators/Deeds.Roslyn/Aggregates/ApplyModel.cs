namespace Deeds.Roslyn.Aggregates;

/// <summary>One event of an aggregate and the Apply that takes it.</summary>
/// <param name="EventName">The stored name.</param>
/// <param name="EventType">The event record, as generated code names it.</param>
/// <param name="Form">How the Apply is called.</param>
/// <param name="Method">The method to call.</param>
/// <param name="TakesMetadata">Whether it takes the recorded metadata, too.</param>
/// <param name="Depth">How many types the event derives from; a type switch asks for the deepest first.</param>
public sealed record ApplyModel(string EventName, string EventType, ApplyForm Form, string Method, bool TakesMetadata, int Depth)
{
    /// <summary>The call, with the expressions that give the event and its metadata.</summary>
    public string Call(string happened, string metadata)
    {
        var last = TakesMetadata ? $", {metadata}" : "";
        return Form switch
        {
            ApplyForm.OnAggregate => $"state.{Method}({happened}{last})",
            ApplyForm.Static => $"{Method}(state, {happened}{last})",
            ApplyForm.OnEvent => $"{happened}.{Method}(state{last})",
            _ => $"{EventType}.{Method}(state, {happened}{last})",
        };
    }
}
