using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG1030–1049: the files of the library and the definitions they hold.</summary>
public static partial class LibraryRules
{
    public static Rule FolderMissing { get; } = Error("DG1030",
        new("フォルダー {0} がありません。", "There is no folder {0}."),
        new("--library で clauses と templates のあるフォルダーを指定してください。", "Name the folder that holds clauses and templates with --library."));

    public static Rule FileMissing { get; } = Error("DG1031",
        new("ファイル {0} がありません。", "There is no file {0}."),
        new("既存のライブラリの同じファイルを手本に作ってください。", "Create it after the example of an existing library."));

    public static Rule FileUnreadable { get; } = Error("DG1032",
        new("ファイルを読めません（{0}）。", "The file cannot be read ({0})."),
        new("ほかのプログラムで開いていないか、読取りの権限があるかを確かめてください。", "Check that no other program holds it open and that you may read it."));

    public static Rule NotUtf8 { get; } = Error("DG1033",
        new("UTF-8で保存されていません。", "The file is not saved as UTF-8."),
        new("エディターの「名前を付けて保存」で文字コードにUTF-8を選んで保存し直してください。", "Save it again with the encoding UTF-8."));

    public static Rule LinkLeaves { get; } = Error("DG1034",
        new("リンクがライブラリの外を指しています。", "The link points out of the library."),
        new("リンクの代わりにファイルそのものを置いてください。", "Put the file itself here instead of a link."));

    public static Rule FolderTooDeep { get; } = Error("DG1035",
        new("フォルダーの入れ子が深すぎます。", "The folders are nested too deeply."),
        new("フォルダーの中にそれ自身を指すリンクがないか確かめてください。", "Look for a link that points to a folder around it."));

    public static Rule StrayFile { get; } = Warning("DG1036",
        new("このファイルはどこからも読まれません。", "Nothing reads this file here."),
        new("条項は clauses/<分野>/<対策>/<文書>.md、選択肢などは clauses/<分野>/ の options.yaml・variables.yaml・measures.yaml に置きます。",
            "A clause lies at clauses/<family>/<measure>/<side>.md, questions in options.yaml, variables.yaml, measures.yaml of clauses/<family>/."));

    public static Rule FrontMatterMissing { get; } = Error("DG1037",
        new("1行目が「---」ではありません。", "The first line is not \"---\"."),
        new("ファイルの先頭に「---」の行、title などの項目、もう一つの「---」の行を書いてください。",
            "Start the file with a \"---\" line, the keys (title …) and another \"---\" line."));

    public static Rule FrontMatterUnclosed { get; } = Error("DG1038",
        new("先頭の項目を閉じる「---」の行がありません。", "The \"---\" line that ends the keys is missing."),
        new("本文の直前に「---」だけの行を置いてください。", "Put a line of only \"---\" right before the text."));

    public static Rule DuplicateDefinition { get; } = Error("DG1039",
        new("「{0}」は {1} でも定義されています。", "\"{0}\" is defined at {1} too."),
        new("どちらか一方を消すか、名前を変えてください。", "Delete or rename one of the two."));

    public static Rule NoAlternatives { get; } = Error("DG1040",
        new("選べるものが一つもありません。", "There is nothing to choose from."),
        new("alternatives の下に「名前: …」を一つ以上書いてください。", "Write at least one \"name: …\" under alternatives."));

    public static Rule OnlyForType { get; } = Error("DG1041",
        new("「{0}」は type: {1} の変数だけに書きます。", "\"{0}\" belongs to variables of type: {1} only."),
        new("type を {1} にするか、この項目を消してください。", "Set type to {1} or delete this key."));

    public static Rule UnknownColumn { get; } = Error("DG1042",
        new("表の列に「{0}」はありません。", "The matrix has no column \"{0}\"."),
        new("近い名前: {1}。新しい列なら columns に書き足してください。", "Near names: {1}. Add it to columns if it is a new one."));

    public static Rule UnknownPlaceholder { get; } = Error("DG1043",
        new("番号の書式に「{0}」は使えません。", "\"{0}\" means nothing in a number's label."),
        new("{{n}} と、上の段の名前が使えます: {1}", "Use {{n}} and the ids of the levels above: {1}"));

    public static Rule OutOfRange { get; } = Error("DG1044",
        new("「{0}」の値 {1} は {2} から {3} までに入っていません。", "\"{0}\" is {1}, which is not between {2} and {3}."),
        new("単位（紙の寸法はmm、文字の大きさはポイント、字下げは字数）を確かめてください。",
            "Check the unit: millimetres for the page, points for type, characters for indents."));

    public static Rule StyleRing { get; } = Error("DG1045",
        new("様式が互いに基にし合っています（based_on: {0}）。", "Styles are based on one another in a ring (based_on: {0})."),
        new("どれか一つの based_on を消してください。", "Delete one based_on."));

    public static Rule UnknownStyle { get; } = Error("DG1046",
        new("様式「{0}」はありません。", "There is no style \"{0}\"."),
        new("近い名前: {1}。様式は templates/styles/ にあります。", "Near names: {1}. Styles are in templates/styles/."));

    private static IEnumerable<Rule> FileRules =>
    [
        FolderMissing, FileMissing, FileUnreadable, NotUtf8, LinkLeaves, FolderTooDeep, StrayFile, FrontMatterMissing, FrontMatterUnclosed,
        DuplicateDefinition, NoAlternatives, OnlyForType, UnknownColumn, UnknownPlaceholder, OutOfRange, StyleRing, UnknownStyle,
    ];
}
