using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>Everything the command line says besides diagnostics, in both languages.</summary>
internal static partial class Texts
{
    public static Wording Root { get; } = new("条項ライブラリと回答から、調達仕様書・契約書・規程などの Word 文書を作ります。", "Makes finished Word documents (specifications, contracts, rules) from a clause library and your answers.");

    public static Wording Build { get; } = new("案件の文書を作る", "Build the documents of cases");

    public static Wording Assess { get; } = new("外部委託の可否を回答から判断し、記録を作る", "Decide from the answers whether the work may be outsourced, and write the record");

    public static Wording NoOutcomes { get; } = new("このライブラリには、可否の判断の結果（outcomes.yaml）又はひな型 assessment がありません。", "This library has no outcomes (outcomes.yaml) or no template assessment.");

    public static Wording BuildPaths { get; } = new("案件ファイル、又は案件のあるフォルダー（documents を書いた YAML を探す）", "Case files, or folders in which to look for them (YAML files that name documents)");

    public static Wording OutputFolder { get; } = new("書き出すフォルダー（既定：output）", "Folder to write to (default: output)");

    public static Wording OnlyDocument { get; } = new("この文書だけを作る（繰り返せる）", "Build only this document (repeatable)");

    public static Wording Formats { get; } = new("形式：docx, md, html, xlsx, pdf（コンマで区切る。既定：docx。pdf には LibreOffice が要る）", "Formats: docx, md, html, xlsx, pdf (comma separated; default docx; pdf needs LibreOffice)");

    public static Wording Paginate { get; } = new("目次にページ番号を入れる（LibreOffice で割り付けて数える）", "Put page numbers into the table of contents (laid out and counted with LibreOffice)");

    public static Wording Set { get; } = new("回答を上書きする：変数又は選択=値（繰り返せる）", "Override an answer: variable-or-option=value (repeatable)");

    public static Wording Strict { get; } = new("未回答の項目を誤りとする", "Treat unanswered variables as errors");

    public static Wording Notes { get; } = new("起案者向けの注を Word のコメントとして付ける", "Add the notes to the drafter as Word comments");

    public static Wording Plain { get; } = new("入力欄（コンテンツ コントロール）を使わず、普通の文字で書く", "Write ordinary text instead of content controls");

    public static Wording ReferenceDocument { get; } = new("用紙・書体・スタイル・ヘッダー・フッターの元とする Word ファイル", "Word file to take page, fonts, styles, header and footer from");

    public static Wording InPlace { get; } = new("元のファイルを置き換える", "Replace the file itself");

    public static Wording SameFile { get; } = new("「{0}」は元のファイルです。置き換えるときは --in-place を付けてください。", "'{0}' is the file itself. Use --in-place to replace it.");

    public static Wording OneTarget { get; } = new("--in-place と --output は一緒に使えません。", "--in-place and --output exclude each other.");

    public static Wording CannotStrip { get; } = new("「{0}」は Word ファイルとして開けません。", "'{0}' cannot be opened as a Word file.");

    public static Wording Stripped { get; } = new("コメント、編集の記録、作成者などの情報を取り除きました：{0}", "Comments, traces of editing and personal data removed: {0}");

    public static Wording ChangesLeft { get; } = new("変更履歴が {0} 件残っています（名前と日時は取り除きました）。発出の前に承諾又は元に戻してください。", "{0} tracked changes are left (names and dates removed). Accept or reject them before issuing.");

    public static Wording LibraryFolder { get; } = new("条項ライブラリのフォルダー（clauses と templates のある所。省けば近くのフォルダー、なければ内蔵のもの）", "Folder of the clause library (the one that holds clauses and templates; left out: one nearby, else the one inside the program)");

    public static Wording Lang { get; } = new("表示の言語：ja 又は en", "Language of messages: ja or en");

    public static Wording ListHelp { get; } = new("ライブラリにあるものを一覧にする", "List what the library holds");

    public static Wording ListWhat { get; } = new("documents, types, clauses, options, variables, measures, sources のいずれか", "documents, types, clauses, options, variables, measures or sources");

    public static Wording Json { get; } = new("JSON で書き出す", "Write JSON");

    public static Wording Quiet { get; } = new("したことを言わない（結果と誤りだけを示す）", "Do not say what was done (only results and errors)");

    public static Wording Show { get; } = new("条項の本文を、起案者が見る形で示す", "Show a clause as the drafter sees it");

    public static Wording ShowClause { get; } = new("条項の名前（docgen list clauses）", "Id of the clause (docgen list clauses)");

    public static Wording ForCase { get; } = new("この案件で選ばれる形で示す", "Show it as this case chooses it");

    public static Wording Explain { get; } = new("条項と選択肢ごとに、入るか入らないかと理由を示す", "Say of every clause and alternative whether it is in, and why");

    public static Wording CaseFile { get; } = new("案件ファイル", "Case file");

    public static Wording Model { get; } = new("全ての選択肢と空欄を見せるモデル文書を作る", "Write the model text with all alternatives and blanks visible");

    public static Wording DocumentId { get; } = new("文書の名前（docgen list documents）", "Id of the document (docgen list documents)");

    public static Wording TypeOption { get; } = new("委託の類型（build, operate, process, store、又は operate.datacenter のような区分）", "Outsourcing type (build, operate, process, store, or a subtype such as operate.datacenter)");

    public static Wording OutputFile { get; } = new("書き出すファイル", "File to write");

    public static Wording Schema { get; } = new("案件又は組織のファイルの JSON Schema を書き出す", "Write the JSON Schema of case or organization files");

    public static Wording SchemaWhat { get; } = new("case 又は organization", "case or organization");

    public static Wording Check { get; } = new("ライブラリや案件の誤りを全て調べる", "Check libraries and cases for every mistake");

    public static Wording CheckPaths { get; } = new("ライブラリのフォルダー又は案件（省けば現在のライブラリ）", "Library folders or cases (left out: the current library)");

    public static Wording CheckFormat { get; } = new("結果の形：text, json, sarif", "Form of the result: text, json or sarif");

    public static Wording Verify { get; } = new("Word ファイルの内部の整合を調べる", "Check a Word file's inner consistency");

    public static Wording WordFile { get; } = new("Word ファイル", "Word file");

    public static Wording Strip { get; } = new("コメントや内部情報を取り除いた、発出用の Word ファイルを作る", "Make the file for issue: no comments, no inner traces");

    public static Wording NoLibrary { get; } = new("「{0}」には条項ライブラリ（clauses と templates のフォルダー）がありません。--library を省けば、内蔵のライブラリを使います。", "There is no clause library (folders clauses and templates) in '{0}'. Without --library the one inside the program is used.");

    public static Wording Library { get; } = new("内蔵の条項ライブラリを扱う", "The clause library inside the program");

    public static Wording LibraryExport { get; } = new("内蔵の条項ライブラリをファイルとして書き出す（書き換えて --library で使う）", "Write the library inside the program as files (to change it and use it with --library)");

    public static Wording ExportFolder { get; } = new("書き出すフォルダー", "Folder to write to");

    public static Wording ExportExists { get; } = new("「{0}」には既に clauses 又は templates があります。上書きはしません。別のフォルダーを指定してください。", "'{0}' already holds clauses or templates, which are not overwritten. Name another folder.");

    public static Wording NoCases { get; } = new("「{0}」に案件ファイル（documents を書いた YAML）がありません。", "There is no case file (a YAML file that names documents) in '{0}'.");

    public static Wording NotThere { get; } = new("「{0}」がありません。", "'{0}' is not there.");

    public static Wording UnknownDocument { get; } = new("文書「{0}」はありません。近い名前：{1}", "There is no document '{0}'. Nearest: {1}");

    public static Wording UnknownClause { get; } = new("条項「{0}」はありません。近い名前：{1}", "There is no clause '{0}'. Nearest: {1}");

    public static Wording UnknownListing { get; } = new("「{0}」という一覧はありません。使えるもの：{1}", "There is no list '{0}'. Known: {1}");

    public static Wording UnknownFormat { get; } = new("形式「{0}」はありません。使えるもの：{1}", "There is no format '{0}'. Known: {1}");

    public static Wording UnknownWord { get; } = new("「{0}」は分かりません。近いもの：{1}", "'{0}' is not understood. Nearest: {1}");

    public static Wording BadSet { get; } = new("--set は 名前=値 の形で書きます：{0}", "--set wants name=value: {0}");

    public static Wording WrongUsage { get; } = new("使い方が違います：{0}", "Wrong usage: {0}");

    public static Wording SeeHelp { get; } = new("docgen {0}--help で使い方が見られます。", "See docgen {0}--help.");

    public static Wording Hint { get; } = new("→ {0}", "→ {0}");

    public static Wording Error { get; } = new("誤り", "error");

    public static Wording Warning { get; } = new("注意", "warning");

    public static Wording Information { get; } = new("参考", "info");

    public static Wording Found { get; } = new("誤り {0} 件、注意 {1} 件", "{0} errors, {1} warnings");

    public static Wording AllWell { get; } = new("問題はありません。", "No problems found.");

    public static Wording HeadDocument { get; } = new("文書", "Document");

    public static Wording HeadFile { get; } = new("ファイル", "File");

    public static Wording HeadClauses { get; } = new("条項", "Clauses");

    public static Wording HeadUnanswered { get; } = new("未回答", "Unanswered");

    public static Wording HeadSeconds { get; } = new("秒", "Seconds");

    public static Wording UnansweredList { get; } = new("未回答の項目（{0}）：", "Unanswered in {0}:");

    public static Wording UnansweredStrict { get; } = new("未回答の項目が {0} 件あるため、文書を書き出しませんでした（--strict）。", "{0} items are unanswered, so nothing was written (--strict).");

    public static Wording CaseFailed { get; } = new("誤りがあるため、この案件の文書は書き出しませんでした：{0}", "Nothing was written for this case because of errors: {0}");

    public static Wording Wrote { get; } = new("書き出しました：{0}", "Wrote {0}");

    public static Wording CannotWriteHint { get; } = new("Word で開いていれば閉じ、フォルダーの権限と空き容量を確かめてください。", "Close it if it is open in Word; check the folder's permissions and the free space.");

    public static Wording InternalFault { get; } = new("DocGen の内部の障害です。お手数ですが、次の内容を開発元にお知らせください。", "An internal fault in DocGen. Please report the following.");

    public static Wording In { get; } = new("入", "in");

    public static Wording Out { get; } = new("外", "out");

    public static Wording Clean { get; } = new("整合しています：{0}", "Consistent: {0}");

    public static string Format(this Wording wording, Language language, params ReadOnlySpan<object?> arguments) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, wording.In(language), arguments);
}
