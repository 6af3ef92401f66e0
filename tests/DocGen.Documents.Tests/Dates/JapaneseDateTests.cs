using System.Globalization;
using DocGen.Documents.Dates;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Documents.Tests.Dates;

public sealed class JapaneseDateTests
{
    [Theory]
    [InlineData("2026-11-21", "令和8年11月21日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1926-12-24", "大正15年12月24日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    [InlineData("1868-10-23", "明治元年10月23日")]
    [InlineData("1868-10-22", "1868年10月22日")]
    public void Eras_begin_on_their_days(string date, string text) => Assert.Equal(text, JapaneseDate.Era(On(date), DigitWidth.Half));

    [Theory]
    [InlineData(DigitWidth.Half, "令和8年4月21日")]
    [InlineData(DigitWidth.Full, "令和８年４月２１日")]
    [InlineData(DigitWidth.Mixed, "令和８年４月21日")]
    public void Digits_follow_the_style(DigitWidth digits, string text) =>
        Assert.Equal(text, JapaneseDate.Write(On("2026-04-21"), new DocumentStyle("s", "") { Digits = digits }));

    [Fact]
    public void Western_years_by_style() =>
        Assert.Equal("2026年4月1日", JapaneseDate.Write(On("2026-04-01"), new DocumentStyle("s", "") { Dates = DateForm.Western }));

    [Theory]
    [InlineData("2026-03-31", DateForm.Era, "令和7年度")]
    [InlineData("2026-04-01", DateForm.Era, "令和8年度")]
    [InlineData("2019-04-01", DateForm.Era, "令和元年度")]
    [InlineData("2019-03-31", DateForm.Era, "平成30年度")]
    [InlineData("1989-03-31", DateForm.Era, "昭和63年度")]
    [InlineData("1989-04-01", DateForm.Era, "平成元年度")]
    [InlineData("2026-02-01", DateForm.Western, "2025年度")]
    public void Fiscal_years_begin_in_April(string date, DateForm form, string text) =>
        Assert.Equal(text, JapaneseDate.FiscalYear(On(date), form, DigitWidth.Half));

    [Fact]
    public void Blank_dates_leave_room_to_write()
    {
        Assert.Equal("令和　　年　　月　　日", JapaneseDate.Blank(DateForm.Era));
        Assert.Equal("　　　　年　　月　　日", JapaneseDate.Blank(DateForm.Western));
    }

    private static DateOnly On(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
