using DocGen.Documents.Dates;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.Tests.Dates;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0, DigitWidth.Half, "0円")]
    [InlineData(1234567, DigitWidth.Half, "1,234,567円")]
    [InlineData(1234567, DigitWidth.Full, "１，２３４，５６７円")]
    [InlineData(5, DigitWidth.Mixed, "５円")]
    [InlineData(1000, DigitWidth.Mixed, "1,000円")]
    [InlineData(-1234, DigitWidth.Half, "△1,234円")]
    [InlineData(long.MinValue, DigitWidth.Half, "△9,223,372,036,854,775,808円")]
    public void Yen_in_digits(long yen, DigitWidth digits, string text) => Assert.Equal(text, Money.Write(yen, digits));

    [Fact]
    public void Contracts_say_kin() => Assert.Equal("金1,100,000円", Money.Contract(1_100_000, DigitWidth.Half));

    [Theory]
    [InlineData(0, "金零円")]
    [InlineData(1_000_000, "金壱百万円")]
    [InlineData(1_234_567, "金壱百弐拾参万四千五百六拾七円")]
    [InlineData(10, "金壱拾円")]
    [InlineData(100_000_001, "金壱億壱円")]
    [InlineData(20_003_000_400_000, "金弐拾兆参拾億四拾万円")]
    public void Formal_characters_cannot_be_altered(long yen, string text) => Assert.Equal(text, Money.Formal(yen));

    [Fact]
    public void Nothing_below_zero_is_formal() => Assert.Throws<ArgumentOutOfRangeException>(() => Money.Formal(-1));
}
