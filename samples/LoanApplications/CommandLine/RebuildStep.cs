namespace LoanApplications.CommandLine;

/// <summary>What is done about the rebuild of a projection.</summary>
internal enum RebuildStep
{
    /// <summary>All of it: fill a table beside the live one, compare, and swap.</summary>
    Whole,

    /// <summary>Forget one that was begun.</summary>
    Abort,

    /// <summary>Return to the table that was live before the swap.</summary>
    RollBack,

    /// <summary>Drop the table that was live before the swap.</summary>
    DropFormer,
}
