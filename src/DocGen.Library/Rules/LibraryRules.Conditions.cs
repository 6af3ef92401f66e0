using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG1020–1029: conditions.</summary>
public static partial class LibraryRules
{
    private static Wording ConditionGrammar { get; } = new(
        "条件は「選択肢=値」「選択肢!=値」を and・or・not と半角の括弧でつないで書きます（例: audit=conduct and type=operate）。",
        "Write option=key or option!=key, joined by and, or, not and parentheses (audit=conduct and type=operate).");

    public static Rule ConditionUnexpected { get; } = Error("DG1020",
        new("条件の「{0}」の手前に and か or が要ります。", "The condition needs \"and\" or \"or\" before \"{0}\"."), ConditionGrammar);

    public static Rule ConditionNameMissing { get; } = Error("DG1021",
        new("条件のここ（{0}）には選択肢か変数の名前が要ります。", "The condition needs the name of an option or variable here ({0})."), ConditionGrammar);

    public static Rule ConditionValueMissing { get; } = Error("DG1022",
        new("条件の「{0}」と比べる値がありません。", "The condition compares \"{0}\" to nothing."), ConditionGrammar);

    public static Rule ConditionUnclosed { get; } = Error("DG1023",
        new("条件の括弧が閉じていません。", "A parenthesis of the condition is not closed."), ConditionGrammar);

    public static Rule ConditionTooDeep { get; } = Error("DG1024",
        new("条件が込み入りすぎています。", "The condition is too involved."),
        new("選択肢を一つ設けて条件を短くしてください。", "Introduce an option that makes the condition shorter."));

    private static IEnumerable<Rule> ConditionRules =>
        [ConditionUnexpected, ConditionNameMissing, ConditionValueMissing, ConditionUnclosed, ConditionTooDeep];
}
