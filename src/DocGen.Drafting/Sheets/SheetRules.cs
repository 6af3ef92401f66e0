using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Sheets;

/// <summary>What can be wrong with answer sheets and lists of organizations.</summary>
public static class SheetRules
{
    public static Rule NotAnswerSheet { get; } = Error("DG2840", "DocGen が作った回答票ではありません。", "This is not an answer sheet that DocGen has made.",
        "docgen sheet が作った Excel に記入したものを指定してください。シートを別のブックへ写すと読めません。", "Give a workbook that docgen sheet made. Sheets copied into another workbook cannot be read.");

    public static Rule UnknownQuestion { get; } = Error("DG2841", "質問「{0}」は、このライブラリにありません。", "There is no question '{0}' in this library.",
        "回答票を作ったときと同じライブラリを使うか、回答票を作り直してください。隠れた列は変えないでください。", "Use the library that the sheet was made with, or make the sheet anew; leave its hidden column as it is.");

    public static Rule NoneAndSome { get; } = Error("DG2842", "「{0}」で「どれも選ばない」と○の両方が付いています。", "'{0}' says both that none is chosen and which are.",
        "どちらかを消してください。", "Clear one of them.");

    public static Rule UnknownListColumn { get; } = Error("DG2843", "一覧の列「{0}」に当たる質問がありません。", "No question is called '{0}', as a column of the list is.",
        "近い名前：{1}。列の見出しに変数のパス（org.name など）か、その名称を書いてください。", "Nearest: {1}. Head the column with the path of a variable (such as org.name) or with its label.");

    public static Rule AmbiguousListColumn { get; } = Error("DG2844", "一覧の列「{0}」に当たる質問が幾つもあります：{1}", "Several questions are called '{0}', as a column of the list is: {1}",
        "列の見出しの下の行に、変数のパスを書いてください。", "Write the path of the variable into the row below the heading.");

    public static Rule RepeatedListColumn { get; } = Error("DG2845", "一覧に「{0}」の列が二つあります。", "The list has two columns for '{0}'.",
        "一つにしてください。", "Keep one.");

    public static Rule EmptyList { get; } = Error("DG2846", "一覧に行がありません。", "The list has no rows.",
        "1行目に見出しを、その下に1行に1件ずつ書いてください。", "Write the headings into the first row and one entry a row below.");

    public static Rule BrokenList { get; } = Error("DG2847", "CSV として読めません：{0}", "It cannot be read as CSV: {0}",
        "引用符（\"）の対を確かめ、UTF-8 又は Shift_JIS で保存してください。", "Check that quotes come in pairs, and save it as UTF-8 or Shift_JIS.");

    private static Rule Error(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(hint, englishHint));
}
