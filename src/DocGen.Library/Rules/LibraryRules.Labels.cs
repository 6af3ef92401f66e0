using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG1050–1069: options and their labels in clauses.</summary>
public static partial class LibraryRules
{
    public static Rule UnknownOption { get; } = Error("DG1050",
        new("選択肢「{0}」は定義されていません。", "There is no option \"{0}\"."),
        new("近い名前: {1}。新しい選択肢なら options.yaml に書き足してください。", "Near names: {1}. Define a new one in options.yaml."));

    public static Rule UnknownLabel { get; } = Error("DG1051",
        new("【{0}】は、この条項の選択肢のどのラベルでもありません。", "【{0}】 is no label of this clause's options."),
        new("近いラベル: {1}。先頭の options: に選択肢の名前があるか、options.yaml の label と同じ文言かを確かめてください。",
            "Near labels: {1}. Check that options: names the option and that the words are those of its label in options.yaml."));

    public static Rule LabelSpelling { get; } = Warning("DG1052",
        new("【{0}】は空白や全角・半角が定義の【{1}】と違います。", "【{0}】 differs from the defined 【{1}】 in spaces or character width."),
        new("【{1}】と書いてください。", "Write 【{1}】."));

    public static Rule LabelTwice { get; } = Error("DG1053",
        new("【{0}】が同じ一続きの選択肢の中に二度あります。", "【{0}】 stands twice in one run of alternatives."),
        new("新しい一続きを始めるなら、その前に【以上】の行を置いてください。", "Put a line 【以上】 before it if a new run starts here."));

    public static Rule LabelAmbiguous { get; } = Error("DG1054",
        new("【{0}】は選択肢「{1}」と「{2}」の両方にあり、どちらか分かりません。", "【{0}】 is a label of both \"{1}\" and \"{2}\"."),
        new("options.yaml のどちらかの label を違う文言にしてください。", "Change one of the two labels in options.yaml."));

    public static Rule EndWithoutLabel { get; } = Error("DG1055",
        new("【以上】に対応する【…の場合】がありません。", "【以上】 closes nothing."),
        new("余分な【以上】を消すか、抜けている【…の場合】の行を補ってください。", "Delete it, or add the 【…】 line that is missing above."));

    private static IEnumerable<Rule> LabelRules => [UnknownOption, UnknownLabel, LabelSpelling, LabelTwice, LabelAmbiguous, EndWithoutLabel];
}
