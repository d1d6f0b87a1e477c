using Deeds;

namespace Lending;

[Module]
public static partial class LendingModule;

[Aggregate("loan")]
public partial record Loan
{
    public string? Reader { get; init; }

    Loan Apply(BookLent lent) => this with { Reader = lent.Reader };
}

[Event("loan.book_lent")]
public partial record BookLent(string Reader);

[Command(Creates = true)]
public partial record LendBook(int LoanId, string Reader)
{
    BookLent Decide(Loan loan) => new(Reader);
}
