using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Sets;

/// <summary>DG26xx: what can be wrong between the documents of a set, each of which may be right by itself.</summary>
public static class SetRules
{
    public static Rule MeasureOnOneSide { get; } = Error("DG2601",
        "対策「{0}」は「{1}」に置かれていますが、「{2}」に置かれていません（{3}）。", "Measure '{0}' stands in '{1}' but not in '{2}' ({3}).",
        "両方に置くか、leave_out の documents を消して両方から除いてください。", "Let it stand in both, or leave it out of both (no documents: under leave_out).");

    public static Rule OtherTerm { get; } = Error("DG2602",
        "差し替えた条項「{0}」に「{1}」とありますが、この組織では「{2}」といいます。", "The replacing clause '{0}' says '{1}', but this organization says '{2}'.",
        "{{{{ {3} }}}} と書けば、回答のとおりに印字され、他の文書と揃います。", "Write {{{{ {3} }}}}: it prints the answer, as the other documents do.");

    public static Rule OtherAlias { get; } = Error("DG2603",
        "差し替えた条項「{0}」は「以下「{1}」という」と定めていますが、他の文書では「{2}」といいます。", "The replacing clause '{0}' defines the name '{1}', but the other documents say '{2}'.",
        "{{{{ {3} }}}} を用いるか、回答を「{1}」に改めてください。", "Use {{{{ {3} }}}}, or change the answer to '{1}'.");

    public static Rule DateTooEarly { get; } = Error("DG2604",
        "「{0}」（{1}）が、「{2}」（{3}）より前の日になっています。", "'{0}' ({1}) lies before '{2}' ({3}).",
        "いずれかの日付を改めてください。", "Correct one of the two dates.");

    public static Rule AnswerContradicted { get; } = Error("DG2605",
        "差し替えた条項「{0}」の「{1}」は、回答「{2}」（{3}）と食い違います。", "'{1}' in the replacing clause '{0}' contradicts the answer '{2}' ({3}).",
        "条項の文か回答のいずれかを改めてください。他の文書は回答のとおりに作られます。", "Change the clause or the answer; the other documents go by the answer.");

    public static Rule NotToBeOutsourced { get; } = Error("DG2606",
        "外部委託の可否は「{0}」と判断されていますが、「{1}」を作ることになっています。", "Outsourcing was judged '{0}', yet '{1}' is to be made.",
        "判断の記録を見直すか、documents を assessment に限ってください。", "Review the assessment, or limit documents to assessment.");

    public static Rule PostOfTwoNames { get; } = Error("DG2607",
        "同じ職（ひな形では「{0}」）が、{2}では「{1}」、{4}では「{3}」と呼ばれています。", "The same post (the model calls it '{0}') is called '{1}' in {2} and '{3}' in {4}.",
        "回答 {5} と {6} を同じ名称にしてください。", "Give the answers {5} and {6} the same name.");

    public static Rule PostTyped { get; } = Error("DG2608",
        "{1}に「{0}」とありますが、この組織では「{2}」といいます（{3}）。", "{1} says '{0}', but this organization says '{2}' ({3}).",
        "「{2}」に改めてください。条項の文では {{{{ {4} }}}} と書けば、回答のとおりに印字されます。", "Change it to '{2}'; in the text of a clause write {{{{ {4} }}}}, which prints the answer.");

    public static Rule PostOfTwoShortNames { get; } = Error("DG2609",
        "「{0}」が、{2}では「以下「{1}」という」、{4}では「以下「{3}」という」と定められています。", "'{0}' is given the short name '{1}' in {2} and '{3}' in {4}.",
        "二つの文書の略称を揃えてください。", "Give it the same short name in both documents.");

    public static Rule WithheldElsewhere { get; } = Error("DG2682",
        "条項「{0}」で非公開とした文が、公開用の「{1}」に現れます：{2}", "What the clause '{0}' withholds stands in the public edition of '{1}': {2}",
        "同じ文のある箇所にも {{.withheld}} を付けるか、非公開をやめてください。", "Withhold the other place too ({{.withheld}}), or neither.");

    public static Rule RecordNotPublic { get; } = Error("DG2683",
        "「{0}」（{1}）は全ての回答を示す記録なので、公開用を作れません。", "'{0}' ({1}) is a record of all answers: it has no public edition.",
        "documents から消すか、edition: internal で作ってください。", "Take it out of documents, or build it with edition: internal.");

    public static Rule OverrideWithholdsNothing { get; } = new("DG2684", Severity.Warning,
        new("差し替えた条項「{0}」には、非公開とする部分の印がありません。元の条項にはあります。", "The replacing clause '{0}' withholds nothing; the clause it replaces does."),
        new("公開してよい文であることを確かめ、非公開とする部分に {{.withheld}} を付けてください。", "Make sure that all of it may be public, and mark with {{.withheld}} what may not."));

    public static Rule QuestionOpen { get; } = Error("DG2610",
        "可否の判断に必要な問いに答えがありません：{1}（{0}）", "A question that the assessment needs is not answered: {1} ({0})",
        "案件ファイルの {2} に書き足してください。", "Add it to the case's {2}.");

    public static Rule Contradiction { get; } = Error("DG2611",
        "可否の判断の回答が食い違っています：{0}", "The answers of the assessment contradict each other: {0}",
        "関係する回答を見直してください。", "Review the answers it depends on.");

    public static Rule NoOutcome { get; } = Error("DG2612",
        "この回答に当たる判断の結果が定められていません。", "No outcome is laid down for these answers.",
        "clauses/assessment/outcomes.yaml に、この場合の結果を書き足してください。", "Add an outcome for this case to clauses/assessment/outcomes.yaml.");

    public static Rule HolderOfBoth { get; } = Error("DG2650",
        "「{0}」が、兼ねてはならない役割「{1}」及び「{2}」の両方に充てられています（{3}：{4}）。", "'{0}' holds both '{1}' and '{2}', which must be kept apart ({3}: {4}).",
        "いずれかの役割に別の者を充ててください。", "Let somebody else hold one of the two.");

    public static Rule DefinitionUnused { get; } = new("DG2651", Severity.Warning,
        new Wording("「{0}」が定義されていますが、「{1}」に置かれた条のどこにも用いられていません。", "'{0}' is defined, but no article that stands in '{1}' uses it."),
        new Wording("用いる条を残すか、定義も除いてください（定義の条項を選択肢で分けるか、差し替えます）。", "Keep an article that uses it, or take the definition out too (by an alternative of the clause, or by replacing it)."));

    private static Rule Error(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(hint, englishHint));
}
