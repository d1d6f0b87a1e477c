using Deeds;

namespace Shelf;

[Module]
public static partial class ShelfModule;

[Aggregate("book")]
public partial record Book
{
    public string Title { get; init; } = "";

    Book Apply(BookShelved shelved) => this with { Title = shelved.Title };
}

[Event("book.shelved")]
public partial record BookShelved(string Title);

[Command(Creates = true)]
public partial record ShelveBook(string BookId, string Title)
{
    BookShelved Decide(Book book) => new(Title);
}
