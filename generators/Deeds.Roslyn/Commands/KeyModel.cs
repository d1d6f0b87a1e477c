namespace Deeds.Roslyn.Commands;

/// <summary>The property that names a command's aggregate.</summary>
/// <param name="Property">Its name in C#, without <c>@</c>.</param>
/// <param name="Form">How a stream key is made of it.</param>
/// <param name="ColumnType">The member of <c>ColumnType</c> that holds such a key.</param>
public sealed record KeyModel(string Property, KeyForm Form, string ColumnType);
