using System.Text.Json.Serialization.Metadata;
using Deeds.Aggregates;
using Deeds.Commands;
using Deeds.Events;
using Deeds.Projections;
using Deeds.Projections.Projectors;
using Deeds.Reactors;
using Deeds.Reactors.Triggers;

namespace Deeds.Modules;

/// <summary>Everything a module declares; written by the generator.</summary>
/// <param name="Name">The module's name: its class with its namespace.</param>
public sealed record ModuleDefinition(string Name)
{
    /// <summary>The version of Deeds that generated it, in two parts; it is the library's own unless the two were built from different packages.</summary>
    public string GeneratedBy { get; init; } = LibraryVersion.Text;

    /// <summary>Declarations that nothing was generated for, because they break rules that were silenced; an application that has any does not start.</summary>
    public IReadOnlyList<RefusedDeclaration> Refused { get; init; } = [];

    /// <summary>The events, by stored name.</summary>
    public IReadOnlyList<EventType> Events { get; init; } = [];

    /// <summary>The aggregates, by category.</summary>
    public IReadOnlyList<AggregateType> Aggregates { get; init; } = [];

    /// <summary>The commands, by name.</summary>
    public IReadOnlyList<CommandType> Commands { get; init; } = [];

    /// <summary>The reactors, by name.</summary>
    public IReadOnlyList<ReactorType> Reactors { get; init; } = [];

    /// <summary>The triggers, by name.</summary>
    public IReadOnlyList<TriggerType> Triggers { get; init; } = [];

    /// <summary>The projections, by name.</summary>
    public IReadOnlyList<ProjectionType> Projections { get; init; } = [];

    /// <summary>The projectors, by name.</summary>
    public IReadOnlyList<ProjectorType> Projectors { get; init; } = [];

    /// <summary>Gives System.Text.Json the shapes this module stores, so that HTTP, logs and the store agree; put it first in the chain.</summary>
    public required IJsonTypeInfoResolver Json { get; init; }

    /// <summary>The event contract as text: each event's stored name and version, then its members and their types, one a line.</summary>
    public required string Contract { get; init; }
}
