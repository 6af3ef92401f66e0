using DocGen.Documents.Characters;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.Tests.Characters;

public class SuspectCharactersTests
{
    [Theory]
    [InlineData("甲は\u202E乙", "DG5122")]
    [InlineData("甲\u2066乙", "DG5122")]
    [InlineData("仕\u200B様", "DG5123")]
    [InlineData("仕\u00AD様", "DG5123")]
    [InlineData("оrg", "DG5124")]
    [InlineData("TΟKYO", "DG5124")]
    [InlineData("サ一バ", "DG5125")]
    [InlineData("ソフト工ア", "DG5125")]
    [InlineData("デ―タ", "DG5125")]
    public void Is_noticed(string text, string code) => Assert.Equal([code], Codes(text));

    [Theory]
    [InlineData("環境省は、サーバー一式（μm、Ω、α版）を2026年に調達する。")]
    [InlineData("サーバ一台、プログラム工程、データ二件")]
    [InlineData("Москва")]
    [InlineData("Αθήνα")]
    [InlineData("葛\uDB40\uDD00城市と\uE000")]
    [InlineData("が か\u3099 😀")]
    public void Is_what_it_looks_like(string text) => Assert.Empty(Codes(text));

    private static IEnumerable<string> Codes(string text)
    {
        var bag = new DiagnosticBag();
        SuspectCharacters.Check(text, i => new Place("x", 1, i + 1), bag);
        return bag.Sorted().Select(d => d.Rule.Code);
    }
}
