using Deeds;

namespace Mistakes.Serialization.DEED0612;

[Module]
public static partial class ExampleModule;

[Event("board.saved")]
public partial record BoardSaved( // DEED0612: 'BoardSaved' has more than 128 stored members.
    int A1, int A2, int A3, int A4, int A5, int A6, int A7, int A8, int A9, int A10, int A11, int A12, int A13, int A14, int A15, int A16,
    int B1, int B2, int B3, int B4, int B5, int B6, int B7, int B8, int B9, int B10, int B11, int B12, int B13, int B14, int B15, int B16,
    int C1, int C2, int C3, int C4, int C5, int C6, int C7, int C8, int C9, int C10, int C11, int C12, int C13, int C14, int C15, int C16,
    int D1, int D2, int D3, int D4, int D5, int D6, int D7, int D8, int D9, int D10, int D11, int D12, int D13, int D14, int D15, int D16,
    int E1, int E2, int E3, int E4, int E5, int E6, int E7, int E8, int E9, int E10, int E11, int E12, int E13, int E14, int E15, int E16,
    int F1, int F2, int F3, int F4, int F5, int F6, int F7, int F8, int F9, int F10, int F11, int F12, int F13, int F14, int F15, int F16,
    int G1, int G2, int G3, int G4, int G5, int G6, int G7, int G8, int G9, int G10, int G11, int G12, int G13, int G14, int G15, int G16,
    int H1, int H2, int H3, int H4, int H5, int H6, int H7, int H8, int H9, int H10, int H11, int H12, int H13, int H14, int H15, int H16,
    int Extra);

public record BoardRow(IReadOnlyList<int> Squares);

[Event("game.saved")]
public partial record GameSaved(IReadOnlyList<BoardRow> Rows);
