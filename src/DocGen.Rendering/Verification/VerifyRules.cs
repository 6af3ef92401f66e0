using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification;

/// <summary>What can be wrong with a Word file.</summary>
public static class VerifyRules
{
    public static Rule Unreadable { get; } = Error("DG4001",
        "Wordファイルとして開けません：{0}", "The file cannot be opened as a Word file: {0}",
        "ファイルが途中で切れていないか、拡張子だけを変えたものでないかを確かめてください。", "See whether the file was cut short or only renamed to .docx.");

    public static Rule TooLarge { get; } = Error("DG4002",
        "中身が大きすぎるため調べません：{0}", "The content is too large to be examined: {0}",
        "信頼できるファイルであれば、図を小さくしてから試してください。", "If you trust the file, shrink its pictures and try again.");

    public static Rule BrokenPart { get; } = Error("DG4003",
        "部品「{0}」のXMLが壊れています：{1}", "The XML of part “{0}” is broken: {1}",
        "文書を作り直してください。", "Build the document again.");

    public static Rule MissingPart { get; } = Error("DG4004",
        "「{0}」が指す部品「{1}」がありません。", "Part “{1}”, to which “{0}” points, does not exist.",
        "文書を作り直してください。", "Build the document again.");

    public static Rule UnknownRelationship { get; } = Error("DG4005",
        "関係「{0}」が定義されていません。", "Relationship “{0}” is not defined.",
        "図・ヘッダー・フッターの参照を確かめ、文書を作り直してください。", "Look at pictures, header and footer, and build the document again.");

    public static Rule NoContentType { get; } = Error("DG4006",
        "部品「{0}」の種類が宣言されていません。", "No content type is declared for part “{0}”.",
        "文書を作り直してください。", "Build the document again.");

    public static Rule RepeatedId { get; } = Error("DG4007",
        "{0}「{1}」が二度定義されています。", "{0} “{1}” is defined twice.",
        "一方を別の名前にしてください。", "Give one of them another name.");

    public static Rule UnknownStyle { get; } = Error("DG4010",
        "スタイル「{0}」が定義されていません。", "Style “{0}” is not defined.",
        "styles.xmlにあるスタイル：{1}", "Styles that look like it: {1}");

    public static Rule UnknownList { get; } = Error("DG4011",
        "番号リスト（numId）「{0}」が定義されていません。", "Numbering list (numId) “{0}” is not defined.",
        "番号付けを設定し直してください。", "Set the numbering again.");

    public static Rule UnknownAbstractList { get; } = Error("DG4012",
        "番号リスト「{0}」の元となる定義「{1}」がありません。", "Definition “{1}”, on which numbering list “{0}” rests, does not exist.",
        "文書を作り直してください。", "Build the document again.");

    public static Rule ListOrder { get; } = Error("DG4013",
        "号のスタイルが違います。番号のある項の下の号に、第1項の号の段（{0}）が使われているため、番号が正しく出ません。", "An item below a numbered paragraph uses the level of items of the first paragraph ({0}), so its number comes out wrong.",
        "「（項の下）」の付いたスタイルにしてください。", "Use the style whose name ends in （項の下）.");

    public static Rule UnpairedBookmark { get; } = Error("DG4020",
        "ブックマーク「{0}」の始めと終わりがそろっていません。", "Bookmark “{0}” lacks its start or its end.",
        "ブックマークを付け直してください。", "Set the bookmark again.");

    public static Rule UnbalancedField { get; } = Error("DG4021",
        "フィールド「{0}」の始め・区切り・終わりがそろっていません。", "Field “{0}” lacks its begin, separator or end.",
        "フィールドを入れ直してください。", "Insert the field again.");

    public static Rule DeadReference { get; } = Error("DG4022",
        "参照先のブックマーク「{0}」がありません。", "The bookmark “{0}” that is referred to does not exist.",
        "参照先の条項が削られていないか確かめてください。近い名前：{1}", "See whether the clause referred to was removed. Similar names: {1}");

    public static Rule UnknownStore { get; } = Error("DG4030",
        "記入欄「{0}」が結び付くデータ「{1}」がありません。", "The data “{1}” that control “{0}” is bound to does not exist.",
        "文書を作り直してください。", "Build the document again.");

    public static Rule DeadBinding { get; } = Error("DG4031",
        "記入欄「{0}」の結び付き「{1}」が何も指していません。", "The binding “{1}” of control “{0}” finds nothing.",
        "文書を作り直してください。", "Build the document again.");

    public static Rule ControlOrder { get; } = Error("DG4032",
        "記入欄「{0}」の設定「{1}」の順序が違います。", "Setting “{1}” of control “{0}” stands in the wrong order.",
        "文書を作り直してください。", "Build the document again.");

    public static Rule MissingNote { get; } = Error("DG4040",
        "{0}「{1}」の本文がありません。", "{0} “{1}” has no text.",
        "注を入れ直してください。", "Insert the note again.");

    public static Rule UnpairedComment { get; } = Error("DG4041",
        "コメント「{0}」の範囲の始め・終わり・印がそろっていません。", "Comment “{0}” lacks the start of its range, the end, or its mark.",
        "コメントを付け直してください。", "Set the comment again.");

    public static Rule CellEnd { get; } = Error("DG4050",
        "表の枠が段落で終わっていません。", "A table cell does not end with a paragraph.",
        "枠の最後に空の段落を置いてください。", "Put an empty paragraph at the end of the cell.");

    public static Rule GridSum { get; } = Error("DG4051",
        "表の行の列数（{0}）が表の列数（{1}）と違います。", "A table row has {0} columns where the table has {1}.",
        "結合した枠の列数を確かめてください。", "Look at the merged cells.");

    public static Rule TextInDeletion { get; } = Error("DG4060",
        "削除の記録の中に、削除されていない文字があります。", "A tracked deletion holds text that is not marked as deleted.",
        "変更履歴を承諾又は元に戻してください。", "Accept or reject the change.");

    public static Rule PersonalData { get; } = new("DG4070", Severity.Warning,
        new("作成者などの情報が残っています：{0}「{1}」", "Personal data are left in the file: {0} “{1}”"),
        new("外部に出す前に docgen strip で取り除いてください。", "Remove them with docgen strip before the file leaves the house."));

    public static Rule EditingTraces { get; } = new("DG4071", Severity.Warning,
        new("編集の記録（rsid）が残っています。", "Traces of editing sessions (rsid) are left in the file."),
        new("外部に出す前に docgen strip で取り除いてください。", "Remove them with docgen strip before the file leaves the house."));

    public static Rule Schema { get; } = Error("DG4080",
        "Wordの形式に合いません（{0}）：{1}", "The file does not follow Word's schema ({0}): {1}",
        "文書を作り直してください。", "Build the document again.");

    private static Rule Error(string code, string japanese, string english, string japaneseHint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(japaneseHint, englishHint));
}
