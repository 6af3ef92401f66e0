using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG5121–5139: what may come with a library from elsewhere, and slips that look like text.</summary>
public static partial class LibraryRules
{
    public static Rule IllegalCharacter { get; } = Error("DG5121",
        new("文書に書けない文字（{0}）があります。", "There is a character that no document can hold ({0})."),
        new("この位置の見えない制御文字を消してください。", "Remove the invisible control character here."));

    public static Rule WideBraces { get; } = Warning("DG5126",
        new("全角の「{0}」は差し込みになりません。", "The wide \"{0}\" makes no merge field."),
        new("半角の {{{{ }}}} で書いてください。", "Write the narrow {{{{ }}}}."));

    public static Rule WideListNumber { get; } = Warning("DG5127",
        new("「{0}」は番号のある箇条になりません。", "\"{0}\" makes no numbered list."),
        new("半角で「1. 」と書いてください（番号は自動で付きます）。", "Write a narrow \"1. \"; the numbers are counted by themselves."));

    public static Rule ContainerOpen { get; } = Error("DG5128",
        new("「{0}」の枠が「{1}」で閉じられていません。", "The container \"{0}\" is not closed by \"{1}\"."),
        new("枠の終わりに「{1}」だけの行を置いてください。", "Put a line of only \"{1}\" at its end."));

    public static Rule ContainerUnknown { get; } = Error("DG5129",
        new("「{0}」という枠はありません。", "There is no container \"{0}\"."),
        new("近い名前: {1}。閉じる行だけが余っているときは消してください。", "Near names: {1}. Delete the line if it closes nothing."));

    public static Rule FigureMissing { get; } = Error("DG5130",
        new("図「{0}」が見つかりません。", "Figure \"{0}\" is not there."),
        new("PNG 又は SVG を条項と同じフォルダーに置いてください。", "Put the PNG or SVG beside the clause."));

    public static Rule FigureUnusable { get; } = Error("DG5131",
        new("図「{0}」は使えません（{1}）。", "Figure \"{0}\" cannot be used ({1})."),
        new("PNG、又はスクリプトや外部の参照のない SVG に保存し直してください。", "Save it again as PNG, or as SVG without scripts and without references to elsewhere."));

    public static Rule FigureUndescribed { get; } = Warning("DG5132",
        new("図「{0}」に、見えない人のための説明がありません。", "Figure \"{0}\" has no words for those who cannot see it."),
        new("![ ] の中に、図が示すことを書いてください。", "Write into ![ ] what the figure shows."));

    public static Rule TableMissing { get; } = Warning("DG5133",
        new("この「{0}」の下に表がありません。", "There is no table below this \"{0}\"."),
        new("表の見出しと幅の行は、表のすぐ上に置いてください。", "Put the line with caption and widths right above the table."));

    public static Rule TooManyFiles { get; } = Error("DG5134",
        new("ライブラリのファイルが多すぎます（{0}個まで）。", "The library has too many files (at most {0})."),
        new("フォルダーの指定が正しいか確かめてください。", "Check that the right folder is named."));

    private static IEnumerable<Rule> SafetyRules =>
    [
        IllegalCharacter, WideBraces, WideListNumber, ContainerOpen, ContainerUnknown, FigureMissing, FigureUnusable, FigureUndescribed, TableMissing, TooManyFiles,
    ];
}
