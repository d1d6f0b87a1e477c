using System.Globalization;
using System.Text;
using Deeds.Serialization;

namespace Deeds.Tests.Serialization;

public sealed class DecimalTests
{
    public static TheoryData<string> Digits => ["0", "1", "9", "10", "99999", "124995", "4294967296", "18446744073709551615", "18446744073709551616", "79228162514264337593543950335"];

    [Theory]
    [MemberData(nameof(Digits))]
    public void a_decimal_is_written_with_its_own_digits_at_every_scale(string digits)
    {
        var parts = decimal.GetBits(decimal.Parse(digits, CultureInfo.InvariantCulture));
        for (byte scale = 0; scale <= 28; scale++)
        {
            foreach (var isNegative in (bool[])[false, true])
            {
                var value = new decimal(parts[0], parts[1], parts[2], isNegative, scale);
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Written(value));
            }
        }
    }

    private static string Written(decimal value)
    {
        var text = JsonText.Rent();
        text.Number(value);
        var written = Encoding.UTF8.GetString(text.Written);
        JsonText.Return(text);
        return written;
    }
}
