using System.Globalization;
using DocGen.Documents;
using DocGen.Documents.Sheets;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Excel;

/// <summary>What the entries of a sheet take: <c>dataValidations</c>, one for all entries of the same rule.</summary>
internal static class CellRules
{
    // What Excel takes for a prompt's and a message's heading and text.
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;

    public static void Write(Markup x, Sheet sheet, ChoiceLists lists)
    {
        var rules = Entries(sheet).GroupBy(e => e.Rule, e => e.Name).ToList();
        if (rules.Count == 0) return;
        x.Write($"""<dataValidations count="{rules.Count}">""");
        foreach (var rule in rules) Write(x, rule.Key, string.Join(' ', rule), lists);
        x.Raw("</dataValidations>");
    }

    private static IEnumerable<(CellRule Rule, string Name)> Entries(Sheet sheet) =>
        from row in sheet.Rows.Index()
        from cell in row.Item.Cells.Index()
        where cell.Item.Rule is not null
        select (cell.Item.Rule, CellName.Of(row.Index + 1, cell.Index));

    private static void Write(Markup x, CellRule rule, string cells, ChoiceLists lists)
    {
        var (type, operation, first, second, error) = rule.Kind switch
        {
            VariableKind.Choice when !rule.Choices.IsEmpty => ("list", "", lists.RangeOf(rule.Choices), "", "一覧から選んでください。"),
            // 1 is the first day that Excel knows.
            VariableKind.Date => ("date", "greaterThanOrEqual", "1", "", "日付を入力してください（例：2026/11/21、R8.11.21）。"),
            VariableKind.Number => ("decimal", "between", Bound(rule.Minimum, -1e15m), Bound(rule.Maximum, 1e15m), $"数を入力してください。{Range(rule)}"),
            VariableKind.Money => ("whole", "between", Bound(rule.Minimum, -1e15m), Bound(rule.Maximum, 1e15m), $"金額を円単位の整数で入力してください。{Range(rule)}"),
            _ => ("", "", "", "", ""),
        };
        x.Raw("<dataValidation");
        if (type.Length > 0) x.Write($""" type="{type}" """).Write($"""errorStyle="stop" """);
        if (operation.Length > 0) x.Write($""" operator="{operation}" """);
        x.Raw(""" allowBlank="1" showInputMessage="1" showErrorMessage="1" """);
        if (error.Length > 0) x.Write($""" errorTitle="{"入力の誤り"}" error="{Cut(error, LongestPrompt)}" """);
        if (rule.Prompt.Length > 0) x.Write($""" promptTitle="{Cut(rule.PromptTitle, LongestTitle)}" prompt="{Cut(rule.Prompt, LongestPrompt)}" """);
        x.Write($""" sqref="{cells}">""");
        if (first.Length > 0) x.Write($"<formula1>{first}</formula1>");
        if (second.Length > 0) x.Write($"<formula2>{second}</formula2>");
        x.Raw("</dataValidation>");
    }

    private static string Bound(decimal? bound, decimal otherwise) => (bound ?? otherwise).ToString(CultureInfo.InvariantCulture);

    private static string Range(CellRule rule) => rule.Minimum is null && rule.Maximum is null ? ""
        : $"（{rule.Minimum?.ToString(CultureInfo.InvariantCulture)}～{rule.Maximum?.ToString(CultureInfo.InvariantCulture)}）";

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
