using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG2910–2919: slips of the keyboard in YAML, above all those of a Japanese one.</summary>
public static partial class LibraryRules
{
    public static Rule YamlWideColon { get; } = Error("DG2910",
        new("「{0}」の後の「：」が全角です。", "The colon behind \"{0}\" is a full-width one."),
        new("半角の「:」に直し、その後に半角の空白を一つ置いてください（{0}: …）。", "Type a half-width \":\" and a space behind it ({0}: …)."));

    public static Rule YamlWideSpace { get; } = Error("DG2911",
        new("字下げに全角の空白が使われています。", "The line is indented with a full-width space."),
        new("全角の空白を半角の空白2つに置き換えてください。", "Replace the full-width space by two half-width ones."));

    public static Rule YamlNoSpace { get; } = Error("DG2912",
        new("「{0}:」の後に半角の空白がありません。", "There is no half-width space behind \"{0}:\"."),
        new("「:」と値の間に半角の空白を一つ置いてください（全角の空白では区切りになりません）。", "Put one half-width space between the \":\" and the value (a full-width one does not count)."));

    public static Rule YamlUnclosed { get; } = Error("DG2913",
        new("「[」又は「{{」が閉じていないか、区切りの「,」がありません。", "A \"[\" or \"{{\" is not closed, or a \",\" is missing."),
        new("対応する「]」「}}」と、間の半角の「,」を確かめてください。値そのものに [ ] {{ }} , を含むときは全体を \"…\" で囲みます。",
            "Look for the \"]\" or \"}}\" that belongs to it and the half-width \",\" between. Put a value that itself holds [ ] {{ }} , into \"…\"."));

    public static Rule YamlQuote { get; } = Error("DG2914",
        new("引用符（\" 又は '）が閉じていません。", "A quotation mark (\" or ') is not closed."),
        new("値の終わりに同じ引用符を置いてください。値の中に \" を書くときは \\\" とします。", "Put the same mark at the end of the value. Inside \"…\" write \\\" for a quotation mark."));

    public static Rule YamlColonInside { get; } = Error("DG2915",
        new("この行には「: 」が余分にあるか、字下げが前の行とそろっていません。", "This line has one \": \" too many, or its indentation does not match the line before."),
        new("値が「: 」を含むときは全体を \"…\" で囲み、同じ段の項目は同じ位置から書き始めてください。", "Put a value that holds \": \" into \"…\", and start the keys of one level in the same column."));

    public static Rule YamlIndent { get; } = Error("DG2916",
        new("字下げがそろっていないか、項目の「: 」がありません。", "The indentation does not match, or a key lacks its \": \"."),
        new("同じ段の項目は同じ位置から「名前: 値」の形で書いてください。一覧の行は「- 」で始めます。", "Start the keys of one level in the same column as \"name: value\"; lines of a list start with \"- \"."));

    public static Rule YamlBadStart { get; } = Error("DG2917",
        new("値は記号 @ ` % では始められません。", "A value cannot start with @ ` or %."),
        new("値の全体を \"…\" で囲んでください。", "Put the whole value into \"…\"."));

    public static Rule YamlEscape { get; } = Error("DG2918",
        new("\"…\" の中の「\\」の使い方が違います。", "A \"\\\" inside \"…\" is not used as it should be."),
        new("\\ をそのまま書くときは '…' で囲むか、\\\\ と二つ重ねてください。", "Put a text that holds \\ into '…', or write \\\\."));

    public static Rule WideComma { get; } = Error("DG2919",
        new("「{0}」の区切りが半角の「,」ではありません。", "The items of \"{0}\" are not separated by half-width commas."),
        new("[{1}] のように半角の「,」と空白で区切ってください。", "Separate them by half-width commas: [{1}]."));

    private static IEnumerable<Rule> YamlSlipRules =>
        [YamlWideColon, YamlWideSpace, YamlNoSpace, YamlUnclosed, YamlQuote, YamlColonInside, YamlIndent, YamlBadStart, YamlEscape, WideComma];
}
