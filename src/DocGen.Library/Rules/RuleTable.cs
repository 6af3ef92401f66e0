using System.Text;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>The table of codes for the documentation, made from the rules themselves so that it cannot fall behind.</summary>
public static class RuleTable
{
    private const int MostParticulars = 9;

    /// <summary>A Markdown table of rules. Any room's rules can be given.</summary>
    public static string Markdown(IEnumerable<Rule> rules, Language language)
    {
        var table = new StringBuilder();
        table.Append(language == Language.Japanese ? "| コード | 重さ | 何が | どうするか |\n" : "| code | severity | what is wrong | what to do |\n");
        table.Append("| --- | --- | --- | --- |\n");
        foreach (var rule in rules.OrderBy(r => r.Code, StringComparer.Ordinal))
            table.Append($"| {rule.Code} | {Name(rule.Severity, language)} | {Cell(rule.Message, language)} | {Cell(rule.Hint, language)} |\n");
        return table.ToString();
    }

    private static string Name(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Japanese) => "誤り",
        (Severity.Warning, Language.Japanese) => "注意",
        (_, Language.Japanese) => "情報",
        (Severity.Error, _) => "error",
        (Severity.Warning, _) => "warning",
        _ => "information",
    };

    /// <summary>The wording with … where a message has its particulars.</summary>
    private static string Cell(Wording wording, Language language) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, wording.In(language), [.. Enumerable.Repeat<object>("…", MostParticulars)]).Replace("|", "\\|", StringComparison.Ordinal);
}
