using DocGen.Documents.Dates;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.Tests.Dates;

public class EraDateReadingTests
{
    [Theory]
    [InlineData("令和8年11月21日", 2026, 11, 21)]
    [InlineData("令和元年5月1日", 2019, 5, 1)]
    [InlineData("平成31年4月30日", 2019, 4, 30)]
    [InlineData("昭和64年1月7日", 1989, 1, 7)]
    public void A_date_of_an_era_is_read(string text, int year, int month, int day)
    {
        Assert.True(JapaneseDate.TryParse(text, out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Theory]
    [InlineData("平成31年5月1日")]
    [InlineData("令和元年4月30日")]
    [InlineData("令和8年2月30日")]
    [InlineData("令和8年13月1日")]
    [InlineData("令和0年1月1日")]
    [InlineData("令和8年11月")]
    [InlineData("慶応3年1月1日")]
    public void A_day_that_the_era_does_not_have_is_refused(string text) => Assert.False(JapaneseDate.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_back()
    {
        for (var day = new DateOnly(1868, 10, 23); day.Year < 2030; day = day.AddDays(17))
        {
            Assert.True(JapaneseDate.TryParse(JapaneseDate.Era(day, DigitWidth.Half), out var read));
            Assert.Equal(day, read);
        }
    }
}
