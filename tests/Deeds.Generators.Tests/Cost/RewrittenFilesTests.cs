using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Cost;

/// <summary>What an edit costs, counted in files, however large the module is.</summary>
public sealed class RewrittenFilesTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1000)]
    public void an_edit_rewrites_what_it_changes(int events)
    {
        var project = new LargeProject(events);

        Assert.True(project.Files.Count > 2 * events, $"{project.Files.Count} files were written.");
        Assert.Equal(0, project.Rewritten(Edits.Nothing));
        Assert.Equal(0, project.Rewritten(Edits.UnrelatedFile));
        Assert.Equal(0, project.Rewritten(Edits.ShiftedLines));
        // Its codec, and the module that lists its contract.
        Assert.Equal(2, project.Rewritten(Edits.Replacing("Happened7(System.Guid Id", "Happened7(int Count, System.Guid Id")));
    }
}
