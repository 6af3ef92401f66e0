using DocGen.Documents.Sheets;

namespace DocGen.Documents.Tests.Sheets;

/// <summary>Names that Excel refuses are made fit.</summary>
public class SheetNamesTests
{
    [Theory]
    [InlineData("History", "History (2)")]
    [InlineData("HISTORY", "HISTORY (2)")]
    [InlineData("履歴", "履歴 (2)")]
    [InlineData("docgen", "docgen (2)")]
    [InlineData("'表'", "表")]
    [InlineData("a[b]:c*d?e/f\\g", "abcdefg")]
    [InlineData("", "表")]
    [InlineData("　", "表")]
    public void A_name_that_Excel_refuses_is_made_fit(string wanted, string name) => Assert.Equal([name], SheetNames.For([wanted]));

    [Fact]
    public void Names_that_Excel_sees_as_one_are_told_apart()
    {
        Assert.Equal(["Abc", "aBC (2)", "abc (3)"], SheetNames.For(["Abc", "aBC", "abc"]));
        var longs = SheetNames.For(Enumerable.Repeat(new string('甲', 40), 12));
        Assert.Equal(12, longs.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(longs, n => Assert.InRange(n.Length, 1, 31));
    }
}
