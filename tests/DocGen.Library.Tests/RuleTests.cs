using System.Reflection;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using DocGen.Tests.Shared;

namespace DocGen.Library.Tests;

public class RuleTests
{
    [Fact]
    public void The_list_of_rules_is_complete_and_each_code_stands_once()
    {
        var declared = typeof(LibraryRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(Rule)).Select(p => ((Rule)p.GetValue(null)!).Code).Order(StringComparer.Ordinal);
        Assert.Equal(declared, LibraryRules.All.Select(r => r.Code).Order(StringComparer.Ordinal));
        Assert.Equal(LibraryRules.All.Length, LibraryRules.All.Select(r => r.Code).Distinct().Count());
    }

    [Theory]
    [InlineData(Language.Japanese, "ja.md")]
    [InlineData(Language.English, "en.md")]
    public void The_table_of_codes(Language language, string extension) => Snapshot.Match(RuleTable.Markdown(LibraryRules.All, language), extension);
}
