using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>Why a workbook cannot be read.</summary>
public static class WorkbookRules
{
    public static Rule NotWorkbook { get; } = Error("DG2811", "Excel のブック（.xlsx）として読めません：{0}", "It cannot be read as an Excel workbook (.xlsx): {0}",
        "ファイルが途中で切れていないか、拡張子だけを変えたものでないかを確かめ、Excel で開いて保存し直してください。", "See whether it was cut short or only renamed; open it in Excel and save it again.");

    public static Rule OldOrLocked { get; } = Error("DG2812", "旧形式（.xls）か、パスワード付きのブックです。", "The workbook is in the old format (.xls) or locked with a password.",
        "Excel で開き、パスワードを外して「Excel ブック（.xlsx）」として保存し直してください。", "Open it in Excel, take the password off and save it as an Excel workbook (.xlsx).");

    public static Rule TooLarge { get; } = Error("DG2813", "ブックが大きすぎるため読みません：{0}", "The workbook is too large to be read: {0}",
        "余分なシート、行、列、図を消して保存し直してください。", "Delete superfluous sheets, rows, columns and pictures and save it again.");

    public static Rule BrokenPart { get; } = Error("DG2814", "ブックの中身「{0}」が壊れています：{1}", "Part '{0}' of the workbook is broken: {1}",
        "Excel で開いて修復し、保存し直してください。", "Open it in Excel, have it repaired and save it again.");

    private static Rule Error(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(hint, englishHint));
}
