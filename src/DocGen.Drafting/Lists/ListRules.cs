using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Lists;

/// <summary>What can be wrong with a list that many cases are built from.</summary>
public static class ListRules
{
    public static Rule UnknownHeading { get; } = new("DG5001", Severity.Error,
        new("見出し「{0}」に当たる変数又は選択がありません。", "No variable or option answers to the heading '{0}'."),
        new("変数の名前（org.name）、そのラベル又は選択の名前を書きます。近いもの：{1}。覚えの列は見出しを空けてください。", "Write a variable's path (org.name), its label or an option's id. Nearest: {1}. Leave the heading of a column of notes empty."));

    public static Rule HeadingTwice { get; } = new("DG5002", Severity.Error,
        new("見出し「{0}」の列が二つあります。", "There are two columns for the heading '{0}'."),
        new("一方の列を消すか、見出しを空けてください。", "Delete one of them or leave its heading empty."));

    public static Rule NoHeadings { get; } = new("DG5003", Severity.Error,
        new("一覧の1行目に見出しがありません。", "The first row of the list has no headings."),
        new("1行目の各列に、変数の名前又はラベルを書いてください。", "Write variables' paths or labels into the first row."));

    public static Rule QuoteOpen { get; } = new("DG5004", Severity.Error,
        new("引用符（\"）が閉じられていません。", "A quotation mark (\") is never closed."),
        new("この値の終わりに引用符を補うか、値の中の引用符を二つ重ねてください。", "Close it, or double the quotation marks inside the value."));

    public static Rule FolderTwice { get; } = new("DG5005", Severity.Error,
        new("フォルダー名「{0}」は前の行（{1}行目）と同じです。この行の文書は書き出しませんでした。", "The folder '{0}' is that of an earlier row (line {1}). Nothing was written for this row."),
        new("--folder の型に {{row}} を入れるか、行ごとに異なる列を使ってください。", "Put {{row}} or a column that differs by row into --folder."));

    public static Rule TooManyCells { get; } = new("DG5006", Severity.Error,
        new("この行には見出しより多い列があります。", "This row has more cells than there are headings."),
        new("値の中のコンマは引用符で囲んでください。", "Put values that hold commas into quotation marks."));

    public static Rule CannotWrite { get; } = new("DG5007", Severity.Error,
        new("この行の文書を書けません：{0}", "The documents of this row cannot be written: {0}"),
        new("ファイルを Word で開いていれば閉じ、空き容量と権限を確かめてから --resume で続けてください。", "Close the file if it is open in Word, check free space and permissions, then go on with --resume."));
}
