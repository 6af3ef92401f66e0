using DocGen.Documents.Diagnostics;

namespace DocGen.Documents;

/// <summary>What can be wrong with a document's numbers and references.</summary>
public static class DocumentRules
{
    public static Rule CounterOverflow { get; } = new("DG3001", Severity.Error,
        new("{0}番目の項目には番号を付けられません。この段の番号は「{1}」までです。",
            "Item {0} cannot be numbered: the characters of this level end at \"{1}\"."),
        new("項目をまとめるか、上の段に分けてください。", "Merge items, or divide them under the level above."));

    public static Rule NoSuchLevel { get; } = new("DG3002", Severity.Error,
        new("採番方式「{0}」に{1}番目の段はありません（{2}段まで）。", "The numbering scheme \"{0}\" has no level {1}; it has {2}."),
        new("項目の入れ子を浅くするか、templates/numbering.yaml に段を足してください。",
            "Nest the items less deeply, or add a level to templates/numbering.yaml."));

    public static Rule DuplicateAnchor { get; } = new("DG3003", Severity.Error,
        new("名前「{0}」が2か所以上に付いています。", "The name \"{0}\" is given to more than one place."),
        new("{{#…}} の名前を文書の中で一つだけにしてください。", "Make each {{#…}} name unique in the document."));

    public static Rule UnknownTarget { get; } = new("DG3010", Severity.Error,
        new("条項「{1}」の参照「{0}」の先が、この文書にありません。", "The reference \"{0}\" in clause \"{1}\" leads to nothing in this document."),
        new("参照先の条項が外されていないか、名前が正しいか確かめてください。近い名前: {2}",
            "Check that its clause is in the document and that the name is right. Nearest: {2}"));

    public static Rule TargetWithoutNumber { get; } = new("DG3011", Severity.Error,
        new("条項「{1}」の参照「{0}」の先には、番号も見出しもありません。", "The reference \"{0}\" in clause \"{1}\" leads to a place without number or heading."),
        new("[文言](#…) のように参照の文言を書くか、参照先に番号を付けてください。",
            "Give the reference words of its own ([words](#…)), or number its target."));

    public static Rule BrokenRun { get; } = new("DG3012", Severity.Error,
        new("条項「{1}」の参照「{0}」は、同じ段の並びになっていません。", "The reference \"{0}\" in clause \"{1}\" is not a run of places on one level, in order."),
        new("「..」の両端を、同じ条・項・見出しの下にある前後の順の2か所にしてください。",
            "Let both ends of \"..\" be places under the same parent, the earlier one first."));

    public static Rule AmbiguousReference { get; } = new("DG3013", Severity.Error,
        new("条項「{1}」の参照「{0}」は「{2}」としか書けず、別の場所と区別できません。",
            "The reference \"{0}\" in clause \"{1}\" would print \"{2}\", which also names another place."),
        new("[文言](#…) のように参照の文言を書くか、附則・別紙・見出しの名前を変えてください。",
            "Give the reference words of its own ([words](#…)), or rename the supplement, annex or heading."));

    public static Rule NoNeighbour { get; } = new("DG3014", Severity.Error,
        new("条項「{1}」の参照「{0}」に当たる前後の条項がありません。", "The reference \"{0}\" in clause \"{1}\" has no such neighbouring clause."),
        new("条項の位置を変えるか、条項の名前で参照してください。", "Move the clause, or refer to the other clause by its name."));

    public static Rule MalformedTarget { get; } = new("DG3015", Severity.Error,
        new("条項「{1}」の参照「{0}」は書き方が違います。", "The reference \"{0}\" in clause \"{1}\" is malformed."),
        new("[](#名前)、[](#名前,#名前)、[](#名前..#名前) のように書いてください。", "Write [](#name), [](#name,#name) or [](#name..#name)."));
}
