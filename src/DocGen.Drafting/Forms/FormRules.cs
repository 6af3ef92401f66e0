using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Forms;

/// <summary>What can be wrong with forms: tables that are the face of a table variable, and workbooks that come back filled in.</summary>
public static class FormRules
{
    public static Rule UnknownForm { get; } = Error("DG2801", "form=\"{0}\" という表の変数はありません。", "form=\"{0}\" names no table variable.",
        "近い名前：{1}。variables.yaml で type: table とした変数を書きます。", "Nearest: {1}. It wants a variable that variables.yaml declares as type: table.");

    public static Rule NoColumn { get; } = Error("DG2802", "表の見出しに、変数「{0}」の列と同じものがありません。", "No heading of the table is a column of variable '{0}'.",
        "見出しを列の label と同じにしてください：{1}", "Write the headings as the labels of the columns: {1}");

    public static Rule SameKey { get; } = Error("DG2803", "様式「{0}」に「{1}」の行が二つあります。", "Form '{0}' has two rows called '{1}'.",
        "最初の列は行を見分ける名前です。行ごとに違うものにしてください。", "The first column tells the rows apart: give each its own.");

    public static Rule AnswerWithoutRow { get; } = Warning("DG2804", "様式「{0}」に「{1}」の行がないため、その回答は印刷されません。", "Form '{0}' has no row called '{1}': that answer is not printed.",
        "回答の最初の列を、様式の行の名前と同じにしてください。", "Write the first column of the answer as the form names the row.");

    public static Rule UnknownColumn { get; } = Error("DG2805", "列「{0}」の when が、この表にない列又は値を使っています：{1}", "The when of column '{0}' names a column or value that this table does not have: {1}",
        "使えるもの：{2}", "Known: {2}");

    public static Rule RowWithoutKey { get; } = Error("DG2807", "様式「{0}」に、最初の列が空の行があります。", "Form '{0}' has a row whose first cell is empty.",
        "行を見分ける名前を最初の列に書くか、自由に記入する行なら最初の列の見出しを「{1}」にしてください。", "Write the row's key there; for a row to be filled in freely head the first column '{1}'.");

    private static Rule Error(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(hint, englishHint));

    private static Rule Warning(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Warning, new Wording(japanese, english), new Wording(hint, englishHint));
}
