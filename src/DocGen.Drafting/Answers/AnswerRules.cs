using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Answers;

/// <summary>What can be wrong in an organization's or a case's answers.</summary>
public static class AnswerRules
{
    public static Rule FileUnreadable { get; } = Error("DG2001", "ファイル「{0}」を読めません。", "File '{0}' cannot be read.",
        "場所と名前、開く権限を確かめてください。", "Check where it is, what it is called and whether it may be opened.");

    public static Rule OrganizationMissing { get; } = Error("DG2002", "組織のファイル「{0}」が見つかりません。", "Organization file '{0}' is not there.",
        "organization: には案件ファイルから見た場所を書きます（例 ../organization.yaml）。", "organization: is a path seen from the case file (such as ../organization.yaml).");

    public static Rule NoDocuments { get; } = Error("DG2003", "作る文書（documents）が書かれていません。", "The case names no documents.",
        "documents: [procurement-spec, contract] のように書いてください。docgen list documents で一覧が見られます。", "Write documents: [procurement-spec, contract]; docgen list documents shows what there is.");

    public static Rule UnknownDocument { get; } = Error("DG2004", "文書「{0}」はありません。", "There is no document '{0}'.",
        "近い名前：{1}。docgen list documents で一覧が見られます。", "Nearest: {1}. docgen list documents shows all.");

    public static Rule UnknownType { get; } = Error("DG2005", "委託の類型「{0}」はありません。", "There is no outsourcing type '{0}'.",
        "近い名前：{1}。使えるもの：{2}", "Nearest: {1}. Known: {2}");

    public static Rule UnknownSubtype { get; } = Error("DG2006", "類型「{0}」に区分「{1}」はありません。", "Type '{0}' has no subtype '{1}'.",
        "使えるもの：{2}", "Known: {2}");

    public static Rule SubtypeMissing { get; } = Error("DG2007", "類型「{0}」の区分（subtype）が書かれていません。", "The subtype of type '{0}' is missing.",
        "区分によって入る条項が変わります。使えるもの：{1}（複数は [ ] で）", "It decides which clauses come in. Known: {1} (several in [ ])");

    public static Rule AttachmentAlone { get; } = Error("DG2008", "「{0}」（{1}）は別紙であり、単独では作れません。", "'{0}' ({1}) is an attachment and cannot be made alone.",
        "documents に、それが付く文書（{2}）のどれかを書いてください。別紙は必要に応じて自動で作られます。", "Name one of the documents it is attached to ({2}); attachments come with them.");

    public static Rule UnknownOption { get; } = Error("DG2010", "選択「{0}」はありません。", "There is no option '{0}'.",
        "近い名前：{1}。docgen list options で一覧が見られます。", "Nearest: {1}. docgen list options shows all.");

    public static Rule UnknownAlternative { get; } = Error("DG2011", "選択「{0}」に「{1}」という選択肢はありません。", "Option '{0}' has no alternative '{1}'.",
        "使えるもの：{2}", "Known: {2}");

    public static Rule OnlyOne { get; } = Error("DG2012", "選択「{0}」は一つだけ選びます（{1}）。", "Only one alternative of option '{0}' can be chosen ({1}).",
        "一つに絞ってください。", "Keep one.");

    public static Rule TooFew { get; } = Error("DG2013", "選択「{0}」は {1} 個以上選んでください。", "Option '{0}' wants at least {1} alternatives.",
        "docgen list options で選択肢が見られます。", "docgen list options shows the alternatives.");

    public static Rule NotAsked { get; } = new("DG2014", Severity.Warning,
        new("選択「{0}」は、この案件では問われません（類型又は他の回答により不要）。", "Option '{0}' is not asked in this case (by its type or other answers)."),
        new("この行は効きません。消すか、outsourcing と関連する回答を見直してください。", "The line has no effect; remove it, or check the type and the answers it depends on."));

    public static Rule UnknownVariable { get; } = Error("DG2020", "変数「{0}」はありません。", "There is no variable '{0}'.",
        "近い名前：{1}。docgen list variables で一覧が見られます。", "Nearest: {1}. docgen list variables shows all.");

    public static Rule UnknownName { get; } = Error("DG2021", "「{0}」という選択も変数もありません。", "There is neither an option nor a variable '{0}'.",
        "近い名前：{1}", "Nearest: {1}");

    public static Rule NotNumber { get; } = Error("DG2022", "「{0}」には数を書いてください：{1}", "'{0}' wants a number: {1}",
        "例 12、1,500,000", "For example 12 or 1,500,000.");

    public static Rule NotDate { get; } = Error("DG2023", "「{0}」には実在する日付を書いてください：{1}", "'{0}' wants a date that exists: {1}",
        "例 2026-11-21、令和8年11月21日", "For example 2026-11-21.");

    public static Rule UnknownChoice { get; } = Error("DG2024", "「{0}」に「{1}」という選択肢はありません。", "'{0}' has no alternative '{1}'.",
        "使えるもの：{2}", "Known: {2}");

    public static Rule OutOfRange { get; } = Error("DG2025", "「{0}」が範囲の外です：{1}", "'{0}' is out of range: {1}",
        "範囲：{2}", "Range: {2}");

    public static Rule WrongSize { get; } = Error("DG2029", "「{0}」の長さ（文字数、件数又は行数）が範囲の外です：{1}", "'{0}' is too long or too short (characters, items or rows): {1}",
        "範囲：{2}", "Range: {2}");

    public static Rule PatternMismatch { get; } = Error("DG2026", "「{0}」の書き方が違います：{1}", "'{0}' is not written as it should be: {1}",
        "書き方：{2}", "It should be: {2}");

    public static Rule OneLineOnly { get; } = Error("DG2027", "「{1}」（{0}）は1行で書いてください。", "'{1}' ({0}) takes one line only.",
        "改行を取ってください。", "Remove the line break.");

    public static Rule IllegalCharacter { get; } = Error("DG2028", "「{0}」に文書に書けない文字（{1}）があります。", "'{0}' holds a character that no document can hold ({1}).",
        "その文字を消してください（見えない制御文字のことがあります）。", "Remove it; it may be an invisible control character.");

    public static Rule UnknownMeasure { get; } = Error("DG2030", "leave_out の「{0}」という対策も条項もありません。", "There is no measure or clause '{0}' to leave out.",
        "近い名前：{1}", "Nearest: {1}");

    public static Rule ReasonMissing { get; } = Error("DG2031", "「{0}」を除く理由（reason）がありません。", "The reason for leaving out '{0}' is missing.",
        "reason: に理由を書いてください。選択の記録に載ります。", "Write it under reason:. It goes into the decision record.");

    public static Rule UnknownClause { get; } = Error("DG2032", "条項「{0}」はありません。", "There is no clause '{0}'.",
        "近い名前：{1}", "Nearest: {1}");

    public static Rule OverrideMissing { get; } = Error("DG2033", "差し替える条項のファイル「{0}」が見つかりません。", "The replacing clause file '{0}' is not there.",
        "その行を書いたファイルから見た場所を書きます。", "The path is seen from the file that says it.");

    public static Rule ReferenceMissing { get; } = Error("DG2035", "見た目の元とするファイル「{0}」が見つかりません。", "The file '{0}', from which the look is to come, is not there.",
        "その行を書いたファイルから見た場所を書きます。", "The path is seen from the file that says it.");

    public static Rule AnswersMissing { get; } = Error("DG2806", "回答のファイル「{0}」が見つかりません。", "The answers file '{0}' is not there.",
        "answers: には案件ファイルから見た場所を書きます。記入された Excel からは docgen read で作ります。", "answers: is a path seen from the case file. docgen read makes it from a workbook that was filled in.");

    public static Rule UnknownStyle { get; } = Error("DG2034", "様式「{0}」はありません。", "There is no style '{0}'.",
        "近い名前：{1}", "Nearest: {1}");

    public static Rule TooLong { get; } = Error("DG5140", "「{0}」が長すぎます：{1}字（{2}字まで）", "'{0}' is too long: {1} characters (at most {2}).",
        "長い文は別の文書に分けてください。どうしても要るときは --limit value-characters=… で変えられます。", "Put long texts into a document of their own. --limit value-characters=… sets another limit.");

    public static Rule TooManyItems { get; } = Error("DG5141", "「{0}」の件数が多すぎます：{1}件（{2}件まで）", "'{0}' has too many items: {1} (at most {2}).",
        "表を分けてください。どうしても要るときは --limit list-items=… で変えられます。", "Divide the table. --limit list-items=… sets another limit.");

    public static Rule OutsideFolder { get; } = Error("DG5142", "「{0}」は、このファイルから名指せる場所にありません。", "'{0}' is not where this file may name files.",
        "同じフォルダーかその下、又は {1} 段上までに置き、/ や \\、ドライブ名で始めずに書いてください。", "Put it in the same folder, below, or up to {1} folders above, and do not begin with /, \\ or a drive.");

    private static Rule Error(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(hint, englishHint));
}
