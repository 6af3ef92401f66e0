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

    public static Wording EditionOption { get; } = new("内部用（internal）か公開用（public）か。案件の edition に優先する。公開用は案件のフォルダーの下の public に書く", "The internal or the public edition; wins over the case's edition. The public one goes to the folder public below the case's");

    public static Wording UnknownEdition { get; } = new("--edition に「{0}」とは書けません。internal 又は public と書きます。", "--edition cannot be '{0}': write internal or public.");

    public static Wording Set { get; } = new("回答を上書きする：変数又は選択=値（繰り返せる）", "Override an answer: variable-or-option=value (repeatable)");

    public static Wording OnEdited { get; } = new("前回の後に手で直された出力の扱い：keep（既定。「… (手修正 日付)」として残して書く）, stop（その案件を書かない）, overwrite（置き換える）", "What to do with outputs changed by hand: keep (default; kept aside with the date), stop (write nothing of the case), overwrite");

    public static Wording LimitHelp { get; } = new("上限を変える：名前=数（繰り返せる。docs/limits.md に一覧）", "Set a limit: name=number (repeatable; docs/limits.md lists them)");

    public static Wording BadLimit { get; } = new("--limit は 名前=1以上の数 の形で書きます：{0}。使える名前：{1}", "--limit wants name=number (1 or more): {0}. Known: {1}");

    public static Wording Version { get; } = new("docgen {0}（コミット {1}）", "docgen {0} (commit {1})");

    public static Wording LibraryVersion { get; } = new("ライブラリ：{0} {1}", "Library: {0} {1}");

    public static Wording NoCommit { get; } = new("不明", "unknown");

    public static Wording Strict { get; } = new("未回答の項目を誤りとする", "Treat unanswered variables as errors");

    public static Wording Notes { get; } = new("起案者向けの注を Word のコメントとして付ける", "Add the notes to the drafter as Word comments");

    public static Wording Plain { get; } = new("入力欄（コンテンツ コントロール）を使わず、普通の文字で書く", "Write ordinary text instead of content controls");

    public static Wording ReferenceDocument { get; } = new("用紙・書体・スタイル・ヘッダー・フッターの元とする Word ファイル", "Word file to take page, fonts, styles, header and footer from");

    public static Wording InPlace { get; } = new("元のファイルを置き換える", "Replace the file itself");

    public static Wording Overwrite { get; } = new("同じ名前のファイルがあれば置き換える", "replace a file of that name");

    public static Wording EarlierKept { get; } = new("前の版は「{0}」に残しました。", "The earlier version is kept as '{0}'.");

    public static Wording SameFile { get; } = new("「{0}」は元のファイルです。置き換えるときは --in-place を付けてください。", "'{0}' is the file itself. Use --in-place to replace it.");

    public static Wording OneTarget { get; } = new("--in-place と --output は一緒に使えません。", "--in-place and --output exclude each other.");

    public static Wording CannotStrip { get; } = new("「{0}」は Word ファイルとして開けません。", "'{0}' cannot be opened as a Word file.");

    public static Wording Stripped { get; } = new("コメント、編集の記録、作成者などの情報を取り除きました：{0}", "Comments, traces of editing and personal data removed: {0}");

    public static Wording ChangesLeft { get; } = new("変更履歴が {0} 件残っています（名前と日時は取り除きました）。発出の前に承諾又は元に戻してください。", "{0} tracked changes are left (names and dates removed). Accept or reject them before issuing.");

    public static Wording LibraryFolder { get; } = new("条項ライブラリのフォルダー（clauses と templates のある所。省けば近くのフォルダー、なければ内蔵のもの）", "Folder of the clause library (the one that holds clauses and templates; left out: one nearby, else the one inside the program)");

    public static Wording Lang { get; } = new("表示の言語：ja 又は en", "Language of messages: ja or en");

    public static Wording ListHelp { get; } = new("ライブラリにあるものを一覧にする", "List what the library holds");

    public static Wording ListWhat { get; } = new("documents, types, clauses, options, variables, measures, sources, concordance（要求と条項の対照）, duties（誰がいつ何をしなければならないか）, attachments（別紙・様式の番号と引用箇所）のいずれか", "documents, types, clauses, options, variables, measures, sources, concordance (demands and the clauses that carry them) duties (who must do what by when) or attachments (their numbers and where they are named)");

    public static Wording DutiesOfCase { get; } = new("duties, attachments：この案件の文書から読む（省けばライブラリから）", "duties, attachments: read from the documents of this case (left out: from the library)");

    public static Wording DutiesOfRole { get; } = new("duties：この役割のものだけ（印字される名称、又は変数名）", "duties: only of this role (its printed name or its variable)");

    public static Wording DutiesFile { get; } = new("duties：役割別の一覧を Word（.docx）又は Excel（.xlsx）で書き出す", "duties: write the list by role as Word (.docx) or Excel (.xlsx)");

    public static Wording OnlyForDuties { get; } = new("{0} は list duties だけで使えます。", "{0} belongs to list duties only.");

    public static Wording NamedInText { get; } = new("本文", "text");

    public static Wording NotNamed { get; } = new("－", "-");

    public static Wording OnlyForCases { get; } = new("{0} は list duties と list attachments だけで使えます。", "{0} belongs to list duties and list attachments only.");

    public static Wording UnknownRole { get; } = new("役割「{0}」の責務は、これらの文書にありません。責務のある役割：{1}", "These documents lay no duty upon '{0}'. Roles with duties: {1}");

    public static Wording NoDutyTemplate { get; } = new("このライブラリには、一覧のひな型 {0} がありません。", "This library has no template {0} for the list.");

    public static Wording Json { get; } = new("JSON で書き出す（docs/commands.md）", "Write JSON (docs/commands.md)");

    public static Wording Quiet { get; } = new("したことを言わない（結果と誤りだけを示す）", "Do not say what was done (only results and errors)");

    public static Wording Show { get; } = new("条項の本文を、起案者が見る形で示す", "Show a clause as the drafter sees it");

    public static Wording ShowClause { get; } = new("条項の名前（docgen list clauses）", "Id of the clause (docgen list clauses)");

    public static Wording ForCase { get; } = new("この案件で選ばれる形で示す", "Show it as this case chooses it");

    public static Wording Explain { get; } = new("条項と選択肢ごとに、入るか入らないかと理由を示す", "Say of every clause and alternative whether it is in, and why");

    public static Wording ConcordanceOption { get; } = new("出典（mic など）の項目ごとに、案件の文書のどこにあるか、ないなら理由を示す", "Say of every unit of a source (mic …) where it stands in the case's documents, or why not");

    public static Wording ConcordanceOutput { get; } = new("対照表を書き出すファイル（.docx, .md, .html, .xlsx）", "File to write the concordance to (.docx, .md, .html, .xlsx)");

    public static Wording UnknownSource { get; } = new("項目の一覧のある出典に「{0}」はありません。使えるもの：{1}", "There is no source '{0}' whose units are listed. Known: {1}");

    public static Wording ConcordanceTitle { get; } = new("{0}との対照表", "Concordance with {0}");

    public static Wording OnlyWithConcordance { get; } = new("{0} は --concordance と一緒に使います。", "{0} goes with --concordance.");

    public static Wording HeadUnit { get; } = new("項目", "Unit");

    public static Wording HeadTitle { get; } = new("題", "Title");

    public static Wording HeadPlace { get; } = new("番号", "Number");

    public static Wording HeadCarrier { get; } = new("条項等", "Carried by");

    public static Wording HeadDecision { get; } = new("採否", "Decision");

    public static Wording HeadReason { get; } = new("理由", "Reason");

    public static Wording DecisionIn { get; } = new("置く", "in");

    public static Wording DecisionOut { get; } = new("置かない", "out");

    public static Wording DecisionAnswered { get; } = new("回答", "answered");

    public static Wording DecisionElsewhere { get; } = new("他の文書", "elsewhere");

    public static Wording DecisionMissing { get; } = new("なし", "missing");

    public static Wording ConcordanceCount { get; } = new("{0} 項目：置く {1}、置かない {2}、回答 {3}、他の文書 {4}、なし {5}", "{0} units: {1} in, {2} out, {3} answered, {4} elsewhere, {5} missing");

    public static Wording CaseFile { get; } = new("案件ファイル", "Case file");

    public static Wording Model { get; } = new("全ての選択肢と空欄を見せるモデル文書を作る", "Write the model text with all alternatives and blanks visible");

    public static Wording DocumentId { get; } = new("文書の名前（docgen list documents）", "Id of the document (docgen list documents)");

    public static Wording TypeOption { get; } = new("委託の類型（build, operate, process, store, cloud、又は operate.datacenter のような区分）", "Outsourcing type (build, operate, process, store, cloud, or a subtype such as operate.datacenter)");

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

    public static Wording Batch { get; } = new("一覧の行ごとに、案件の文書を作る", "Build the documents of a case for every row of a list");

    public static Wording BatchList { get; } = new("一覧（CSV 又は Excel。1行目は変数の名前又はラベル）、又は組織ファイルのフォルダー", "The list (CSV or Excel; first row: variables' paths or labels), or a folder of organization files");

    public static Wording BatchCase { get; } = new("元とする案件ファイル。一覧の空欄はこの案件の回答による", "The case file to start from; an empty cell leaves its answer");

    public static Wording BatchFolder { get; } = new("行ごとのフォルダー名の型：{見出し} と {row}（既定：1列目の値）", "Pattern of each row's folder: {heading} and {row} (default: the first column)");

    public static Wording BatchThreads { get; } = new("同時に進める数（既定：プロセッサーの数）", "How many rows at once (default: the number of processors)");

    public static Wording BatchResume { get; } = new("中断した実行の続きをする（済んだ行は作り直さない）", "Go on with an interrupted run (rows that are done are not built again)");

    public static Wording BatchProgress { get; } = new("{0} / {1} 行（{2}%）　毎秒 {3} 文書　残り {4}", "{0} / {1} rows ({2}%)  {3} documents/s  {4} left");

    public static Wording BatchDone { get; } = new("{0} 行：作成 {1}、作成済み {2}、誤り {3}。{4} 文書、{5} 秒（毎秒 {6} 文書）", "{0} rows: {1} built, {2} already there, {3} with errors. {4} documents in {5} s ({6} a second)");

    public static Wording BatchMore { get; } = new("指摘が多いため一部だけを示しました。全ては summary.csv にあります。", "Only the first findings are shown; summary.csv has them all.");

    public static Wording UnknownHeading { get; } = new("--folder の「{0}」は一覧の見出しにありません。近いもの：{1}", "'{0}' in --folder is no heading of the list. Nearest: {1}");

    public static Wording SummaryRow { get; } = new("行", "Row");

    public static Wording SummaryFolder { get; } = new("フォルダー", "Folder");

    public static Wording SummaryFiles { get; } = new("ファイル", "Files");

    public static Wording SummaryProblems { get; } = new("指摘", "Problems");

    public static Wording SummaryAnswers { get; } = new("回答のハッシュ", "Hash of the answers");

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


    public static Wording UnansweredList { get; } = new("未回答の項目（{0}）：", "Unanswered in {0}:");

    public static Wording UnansweredStrict { get; } = new("未回答の項目が {0} 件あるため、文書を書き出しませんでした（--strict）。", "{0} items are unanswered, so nothing was written (--strict).");

    public static Wording CaseFailed { get; } = new("誤りがあるため、この案件の文書は書き出しませんでした：{0}", "Nothing was written for this case because of errors: {0}");

    public static Wording Wrote { get; } = new("書き出しました：{0}", "Wrote {0}");

    public static Wording CannotWriteHint { get; } = new("Word で開いていれば閉じ、フォルダーの権限と空き容量を確かめてください。", "Close it if it is open in Word; check the folder's permissions and the free space.");

    public static Wording InternalFault { get; } = new("DocGen の内部の障害です。お手数ですが、次の内容を開発元にお知らせください。", "An internal fault in DocGen. Please report the following.");

    public static Wording Sheet { get; } = new("案件又は文書の質問を Excel の回答票にする（案件なら記入済みになる）", "Write the questions of a case or document as an Excel answer sheet (of a case with its answers)");

    public static Wording SheetSource { get; } = new("案件ファイル、又は文書の名前（docgen list documents。幾つでも）", "A case file, or ids of documents (docgen list documents; any number)");

    public static Wording SheetFile { get; } = new("書き出す Excel ファイル（省けば 回答票.xlsx）", "Workbook to write (left out: 「回答票.xlsx」)");

    public static Wording SheetList { get; } = new("1行に1団体を書く一覧（シート「一覧」）にする", "Write a list with one organization a row (sheet 「一覧」)");

    public static Wording OneCase { get; } = new("案件ファイルは一つだけ指定してください。", "Name one case file only.");

    public static Wording NewSheet { get; } = new("記入した回答票（docgen sheet が作った Excel）", "The answer sheet that was filled in (a workbook that docgen sheet made)");

    public static Wording NotWithSheet { get; } = new("--sheet と {0} は一緒に使えません。", "--sheet and {0} cannot go together.");

    public static Wording OrganizationKept { get; } = new("組織のファイル「{0}」と違う回答が {1} 件あります。組織のファイルは変えず、案件の回答として書きました：{2}", "{1} answers differ from the organization file '{0}'. It was left as it is; they were written into the case: {2}");

    public static Wording Read { get; } = new("記入された Excel の様式を読み取り、回答のファイルにする", "Read a form that was filled in in Excel into an answers file");

    public static Wording CheckForm { get; } = new("記入された Excel の様式を調べ、記入の状況を表にする", "Check a form that was filled in in Excel and say how far it is");

    public static Wording FormFile { get; } = new("記入された Excel ファイル（docgen build が作った様式）", "The workbook that was filled in (a form that docgen build made)");

    public static Wording FormCase { get; } = new("様式を作った案件（行が案件と合うかも調べる）", "The case that the form was made from (its rows are checked against it)");

    public static Wording AnswersFile { get; } = new("回答を書き出すファイル（省けば画面に出す）", "File to write the answers to (left out: the screen)");

    public static Wording FormFailed { get; } = new("誤りがあるため、回答を書き出しませんでした：{0}", "No answers were written because of errors: {0}");

    public static Wording HeadForm { get; } = new("様式", "Form");

    public static Wording HeadRows { get; } = new("行", "Rows");

    public static Wording RowsAnswered { get; } = new("記入済み", "Answered");

    public static Wording RowsMissing { get; } = new("未記入", "Missing");

    public static Wording RowsWrong { get; } = new("誤り", "Wrong");

    public static Wording RowsNotApplicable { get; } = new("対象外", "Not applicable");

    public static Wording In { get; } = new("入", "in");

    public static Wording Out { get; } = new("外", "out");

    public static Wording Clean { get; } = new("整合しています：{0}", "Consistent: {0}");

    public static string Format(this Wording wording, Language language, params ReadOnlySpan<object?> arguments) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, wording.In(language), arguments);
}
