using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG1001–1019: how YAML is written.</summary>
public static partial class LibraryRules
{
    public static Rule YamlSyntax { get; } = Error("DG1001",
        new("YAMLとして読めません（{0}）。", "This is not readable YAML ({0})."),
        new("この行とその前の行の字下げと「:」の後の空白を確かめてください。値に : # [ ] {{{{ }}}} などの記号を含むときは全体を \"…\" で囲みます。",
            "Check the indentation and the space behind \":\" on this line and the one before. Put a value that holds : # [ ] {{{{ }}}} into \"…\"."));

    public static Rule YamlTab { get; } = Error("DG1002",
        new("字下げにタブが使われています。", "The line is indented with a tab."),
        new("タブを半角の空白2つに置き換えてください。", "Replace the tab by two spaces."));

    public static Rule YamlTooLarge { get; } = Error("DG1003",
        new("ファイルが大きすぎます（{0}字まで）。", "The file is too large (at most {0} characters)."),
        new("ファイルを分けてください。", "Split the file."));

    public static Rule YamlTooDeep { get; } = Error("DG1004",
        new("入れ子が深すぎます（{0}段まで）。", "The nesting is too deep (at most {0} levels)."),
        new("括弧や字下げの閉じ忘れがないか確かめてください。", "Look for a bracket that is not closed or a line that is indented too far."));

    public static Rule YamlAnchor { get; } = Error("DG1005",
        new("「{0}」は使えません（YAMLの別名）。", "\"{0}\" cannot be used here (a YAML anchor or alias)."),
        new("値が & や * で始まるときは \"…\" で囲み、同じ内容は繰り返して書いてください。",
            "Put a value that starts with & or * into \"…\", and write repeated content out."));

    public static Rule YamlTag { get; } = Error("DG1006",
        new("「{0}」は使えません（YAMLの型指定）。", "\"{0}\" cannot be used here (a YAML tag)."),
        new("値が ! で始まるときは \"…\" で囲んでください。", "Put a value that starts with ! into \"…\"."));

    public static Rule YamlSecondDocument { get; } = Error("DG1007",
        new("一つのファイルに「---」で区切った二つ目の内容があります。", "The file holds a second document behind \"---\"."),
        new("「---」の行を消すか、ファイルを分けてください。", "Delete the \"---\" line or split the file."));

    public static Rule YamlDuplicateKey { get; } = Error("DG1008",
        new("項目「{0}」が二度書かれています。", "The key \"{0}\" is written twice."),
        new("どちらか一方を消すか、名前を変えてください。", "Delete or rename one of the two."));

    public static Rule YamlKeyKind { get; } = Error("DG1009",
        new("項目の名前が文字列ではありません。", "A key must be a plain text."),
        new("{{ や [ で始まる値は \"…\" で囲んでください。", "Put a value that starts with {{ or [ into \"…\"."));

    public static Rule UnknownKey { get; } = Error("DG1010",
        new("項目「{0}」はここでは使えません。", "The key \"{0}\" is not known here."),
        new("近い名前: {1}。ここで使える項目: {2}", "Near names: {1}. Known here: {2}"));

    public static Rule MissingKey { get; } = Error("DG1011",
        new("「{1}」に必要な項目「{0}」がありません。", "\"{1}\" lacks the key \"{0}\"."),
        new("「{0}: …」の行を書き足してください。", "Add a line \"{0}: …\"."));

    public static Rule WantedText { get; } = Error("DG1012",
        new("「{0}」には文字列を一つ書きます。", "\"{0}\" wants a single text."),
        new("一覧や項目の組ではなく、値を一つだけ書いてください。{{ や [ で始まる文は \"…\" で囲みます。",
            "Write one value, not a list or map. Put a text that starts with {{ or [ into \"…\"."));

    public static Rule WantedList { get; } = Error("DG1013",
        new("「{0}」には一覧を書きます。", "\"{0}\" wants a list."),
        new("[一つ目, 二つ目] のように書くか、行ごとに「- 」で始めてください。", "Write [first, second], or one item a line, each starting with \"- \"."));

    public static Rule WantedMap { get; } = Error("DG1014",
        new("「{0}」には「名前: 値」の組を書きます。", "\"{0}\" wants keys with values."),
        new("次の行から字下げして「名前: 値」を並べてください。", "Indent the following lines and write \"name: value\" on each."));

    public static Rule WantedNumber { get; } = Error("DG1015",
        new("「{0}」には数を書きます（「{1}」は数として読めません）。", "\"{0}\" wants a number (\"{1}\" is none)."),
        new("半角の数字だけで書いてください（例: 10.5）。単位や桁区切りは付けません。", "Write plain digits (10.5) without a unit or separators."));

    public static Rule WantedFlag { get; } = Error("DG1016",
        new("「{0}」には true か false を書きます（「{1}」とあります）。", "\"{0}\" wants true or false (not \"{1}\")."),
        new("はいなら true、いいえなら false と書いてください。", "Write true for yes, false for no."));

    public static Rule WantedOneOf { get; } = Error("DG1017",
        new("「{0}」に「{1}」は書けません。", "\"{0}\" cannot be \"{1}\"."),
        new("次のどれかを書いてください: {2}", "Write one of: {2}"));

    private static IEnumerable<Rule> YamlRules =>
    [
        YamlSyntax, YamlTab, YamlTooLarge, YamlTooDeep, YamlAnchor, YamlTag, YamlSecondDocument, YamlDuplicateKey, YamlKeyKind,
        UnknownKey, MissingKey, WantedText, WantedList, WantedMap, WantedNumber, WantedFlag, WantedOneOf,
    ];
}
