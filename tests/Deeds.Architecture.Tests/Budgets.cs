namespace Deeds.Architecture.Tests;

/// <summary>What the house allows. A number here may only go down.</summary>
internal static class Budgets
{
    public const int FileCeiling = 400;
    public const int FileMedian = 60;
    public const int FileP95 = 200;

    public const int FunctionCeiling = 60;
    public const int FunctionStatements = 40;
    public const int FunctionMedian = 8;
    public const int FunctionP95 = 40;

    public const int Parameters = 4;
    public const int Nesting = 3;
    public const int TestP95 = 20;
    public const int FolderFiles = 25;
    public const double CommentShare = 0.06;

    public const int ReadmeWords = 500;
    public const int DecisionLines = 40;
}
