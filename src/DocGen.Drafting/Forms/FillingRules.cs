using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Forms;

/// <summary>What can be wrong with a form that comes back filled in.</summary>
public static class FillingRules
{
    public static Rule NotForm { get; } = Error("DG2820", "DocGen が作った様式のブックではありません。", "This is not a workbook that DocGen has made as a form.",
        "docgen build が作った Excel に記入したものを指定してください。シートを別のブックへ写すと読めません。", "Give the workbook that docgen build made. Sheets copied into another workbook cannot be read.");

    public static Rule MissingSheet { get; } = Error("DG2821", "シート「{0}」がありません。", "Sheet '{0}' is missing.",
        "シートの名前を元に戻すか、元のブックに記入し直してください。", "Give the sheet its name back, or fill in the original workbook.");

    public static Rule UnknownTable { get; } = Error("DG2822", "様式の変数「{0}」が、このライブラリにありません。", "The form's variable '{0}' is not in this library.",
        "様式を作ったときと同じライブラリを使うか、様式を作り直してください（様式のライブラリの版：{1}）。", "Use the library that the form was made with (version {1}), or make the form anew.");

    public static Rule EditedHeading { get; } = Error("DG2823", "見出しが変えられています：「{0}」のはずが「{1}」です。", "The heading was changed: it should be '{0}' but is '{1}'.",
        "見出しを元に戻してください。列を入れ替えたり消したりすると読めません。", "Restore it. Columns must stay where they were.");

    public static Rule MissingRow { get; } = Error("DG2824", "「{0}」の行がありません。", "The row '{0}' is missing.",
        "消した行を元に戻し、最初の列（行の名前）は変えないでください。", "Restore the row; the first column, which names the rows, must stay as it was.");

    public static Rule UnknownRow { get; } = Error("DG2825", "様式にない行「{0}」に記入があります。", "There are answers in row '{0}', which the form does not have.",
        "様式の行に書き直してください。最初の列（行の名前）を変えたのなら元に戻してください。", "Write them into a row of the form; if the first column was changed, restore it.");

    public static Rule RepeatedRow { get; } = Error("DG2826", "「{0}」の行が二つあります。", "There are two rows '{0}'.",
        "一つにしてください。", "Keep one.");

    public static Rule NotListed { get; } = Error("DG2827", "「{0}」に一覧にない答え「{1}」があります。", "'{0}' holds an answer that is not listed: {1}",
        "次から選んでください：{2}", "Choose one of: {2}");

    public static Rule BrokenFormula { get; } = Error("DG2828", "「{0}」の数式が誤りの値（{1}）になっています。", "The formula in '{0}' has come to an error ({1}).",
        "値を直接入力してください。", "Type the value itself.");

    public static Rule Missing { get; } = Error("DG2829", "「{0}」が記入されていません（{1}）。", "'{0}' is not filled in ({1}).",
        "記入してください。{2}", "Fill it in. {2}");

    public static Rule NotAsked { get; } = Error("DG2830", "「{0}」は記入できません（{1}）。ほかの答えと食い違っています。", "'{0}' cannot be filled in ({1}): it contradicts the other answers.",
        "{2}だけ書きます。この欄を消すか、ほかの答えを直してください。", "It applies only where: {2}. Clear it or mend the other answers.");

    public static Rule OtherCase { get; } = Error("DG2831", "様式の行が案件と合いません：{0}", "The form's rows are not those of the case: {0}",
        "案件の回答を変えたあとの様式ではありません。様式を作り直すか、様式を作ったときの案件を指定してください。", "The case was changed since. Make the form anew, or name the case it was made from.");

    private static Rule Error(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(hint, englishHint));
}
