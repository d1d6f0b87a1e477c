using System;
using System.Collections.Generic;
using Deeds;

namespace Company.Product.Domain
{
    [Module]
    public static partial class RoomsModule
    {
    }

    [Aggregate("room")]
    public partial record Room
    {
        public string Guest { get; init; }

        public IReadOnlyList<DateTime> Nights { get; init; }

        private Room Apply(RoomBooked booked)
        {
            return this with { Guest = booked.Guest, Nights = booked.Nights };
        }
    }

    [Event("room.booked")]
    public sealed partial class RoomBooked
    {
        public RoomBooked(string guest, IReadOnlyList<DateTime> nights)
        {
            Guest = guest;
            Nights = nights;
        }

        public string Guest { get; }

        public IReadOnlyList<DateTime> Nights { get; }
    }

    [Command(Creates = true)]
    public sealed partial class BookRoom
    {
        public BookRoom(int roomId, string guest)
        {
            RoomId = roomId;
            Guest = guest;
        }

        public int RoomId { get; }

        public string Guest { get; }

        private RoomBooked Decide(Room room)
        {
            return new RoomBooked(Guest, new List<DateTime> { new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc) });
        }
    }
}
