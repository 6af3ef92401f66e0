using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>What <c>docgen init</c> and <c>docgen new</c> say.</summary>
internal static partial class Texts
{
    public static Wording New { get; } = new("案件について問いに答え、案件ファイルを作る（続きから再開できる）", "Answer the questions of a case and write its file (can be taken up again)");

    public static Wording NewCase { get; } = new("作る、又は続ける案件ファイル（既定：case.yaml）", "Case file to make or to go on with (default: case.yaml)");

    public static Wording NewFrom { get; } = new("この案件の答えから始める", "Begin with the answers of this case");

    public static Wording NewAnswers { get; } = new("問わずに、この YAML ファイルの答えを使う（「-」は標準入力）", "Do not ask, take the answers from this YAML file (- for the standard input)");

    public static Wording NewOrganization { get; } = new("組織のファイル（省けば、案件と同じ所か一つ上の organization.yaml）", "Organization file (left out: organization.yaml beside the case or one folder up)");

    public static Wording Init { get; } = new("フォルダーを用意する：組織のファイル、最初の案件、はじめに.md", "Prepare a folder: organization file, first case, guide");

    public static Wording InitFolder { get; } = new("用意するフォルダー（既定：今のフォルダー）", "Folder to prepare (default: this one)");

    public static Wording InitKind { get; } = new("組織の種類（ministry, city など。ない名前を書けば一覧を示す）", "Kind of organization (ministry, city …; an unknown one shows the list)");

    public static Wording InitAnswers { get; } = new("組織についての答えの YAML ファイル（「-」は標準入力）", "YAML file with the organization's answers (- for the standard input)");

    public static Wording WhichKind { get; } = new("どのような組織ですか。", "What kind of organization is it?");

    public static Wording UnknownKind { get; } = new("組織の種類「{0}」はありません。使えるもの：{1}", "There is no kind of organization '{0}'. Known: {1}");

    public static Wording NoKinds { get; } = new("このライブラリには組織の種類（bodies.yaml）がありません。", "This library has no kinds of organization (bodies.yaml).");

    public static Wording AlreadyThere { get; } = new("「{0}」は既にあります。別のフォルダーを指定してください。", "'{0}' is already there. Name another folder.");

    public static Wording NoTerminal { get; } = new(
        "端末がないので問いを表示できません。--answers で答えの YAML ファイル（「-」は標準入力）を渡してください。",
        "There is no terminal to ask at. Hand the answers over with --answers, a YAML file (- for the standard input).");

    public static Wording NextNew { get; } = new("次は：docgen new {0}", "Next: docgen new {0}");

    public static Wording NextBuild { get; } = new("次は：docgen build {0}", "Next: docgen build {0}");

    public static Wording Welcome { get; } = new(
        "答えるたびに {0} に保存します。いつでもやめて、同じ命令で続けられます。",
        "Every answer is saved to {0}. Stop at any time and go on with the same command.");

    public static Wording Commands { get; } = new(
        "Enter：そのまま　?：説明　<：戻る　-：答えない　>：記入は後で　!：確認へ　q：保存してやめる",
        "Enter: as it stands  ?: help  <: back  -: no answer  >: fill this document in later  !: review  q: save and stop");

    public static Wording CommandsOfInit { get; } = new(
        "Enter：後で答える　?：説明",
        "Enter: answer later  ?: help");

    public static Wording Resumed { get; } = new("続きから始めます（{0} 問に答え済み）。", "Going on where you stopped ({0} answered).");

    public static Wording ByNumber { get; } = new("番号", "Number");

    public static Wording ByNumbers { get; } = new("番号（複数はコンマで）", "Numbers (several with commas)");

    public static Wording AnswerIn { get; } = new("答え", "Answer");

    public static Wording NeedDate { get; } = new("日付（例 2027-04-01、令和9年4月1日）", "Date (such as 2027-04-01)");

    public static Wording NeedNumber { get; } = new("数", "Number");

    public static Wording NeedMoney { get; } = new("金額（円）", "Amount (yen)");

    public static Wording NeedLines { get; } = new("何行でも書けます。空の行で終わります。", "As many lines as needed; an empty one ends.");

    public static Wording NeedItems { get; } = new("一行に一つ書きます。空の行で終わります。", "One item a line; an empty one ends.");

    public static Wording NeedRows { get; } = new("一件ずつ、列ごとに書きます。最初の列を空にすると終わります。", "Row by row, column by column; leave the first column empty to end.");

    public static Wording RowNumber { get; } = new("{0} 件目", "Row {0}");

    public static Wording Optional { get; } = new("任意", "optional");

    public static Wording DefaultMark { get; } = new("既定", "default");

    public static Wording ChosenMark { get; } = new("選択中", "chosen");

    public static Wording ExampleLine { get; } = new("例：{0}", "Example: {0}");

    public static Wording NowLine { get; } = new("今：{0}", "Now: {0}");

    public static Wording MatrixLine { get; } = new("要件表：{0}（{1}）は「{2}」［{3}］", "Matrix: {0} ({1}) is {2} [{3}]");

    public static Wording ChoiceEffect { get; } = new("「{0}」を選ぶと：{1}", "With '{0}': {1}");

    public static Wording NoEffect { get; } = new("条項の出入りはない（文言だけが変わる）", "no clause comes in or goes out (only words change)");

    public static Wording ClausesIn { get; } = new("条項が入る（{0}）：{1}", "Clauses in ({0}): {1}");

    public static Wording ClausesOut { get; } = new("条項が外れる（{0}）：{1}", "Clauses out ({0}): {1}");

    public static Wording AndMore { get; } = new("ほか {0} 件", "and {0} more");

    public static Wording QuestionsMore { get; } = new("この答えにより、問いが {0} 件加わりました。", "This answer adds {0} questions.");

    public static Wording QuestionsFewer { get; } = new("この答えにより、問いが {0} 件なくなりました。", "This answer takes {0} questions away.");

    public static Wording NotAChoice { get; } = new("「{0}」は選べません。番号で 1～{1} を入れてください。", "'{0}' cannot be chosen. Enter a number from 1 to {1}.");

    public static Wording NoneOfThem { get; } = new("どれも選ばない", "None of them");

    public static Wording OnlyOneNumber { get; } = new("一つだけ選んでください。", "Choose one only.");

    public static Wording NothingBefore { get; } = new("これが最初の問いです。", "This is the first question.");

    public static Wording Review { get; } = new("確認", "Review");

    public static Wording ReviewPrompt { get; } = new("直す番号（Enter：終わる、u：未回答だけ、a：全部）", "Number to change (Enter: finish, u: unanswered only, a: all)");

    public static Wording Unanswered { get; } = new("未回答", "unanswered");

    public static Wording FromOrganization { get; } = new("組織", "organization");

    public static Wording FromCase { get; } = new("案件", "case");

    public static Wording HeadQuestion { get; } = new("問い", "Question");

    public static Wording HeadAnswer { get; } = new("答え", "Answer");

    public static Wording HeadFrom { get; } = new("どこから", "From");

    public static Wording LeftUnanswered { get; } = new("未回答 {0} 件（そのままでも文書は作れ、〔 〕で示されます）", "{0} unanswered (documents can be made all the same; they show as 〔 〕)");

    public static Wording LeftUndecided { get; } = new("まだ選んでいないもの {0} 件（選ぶまで文書は作れません）：{1}", "{0} not chosen yet (no document can be made before): {1}");

    public static Wording NoDocumentsYet { get; } = new("文書が一つも選ばれていないので、案件はまだ使えません。", "No document is chosen, so the case cannot be used yet.");

    public static Wording FirstSteps { get; } = new(
        """
        # はじめに

        このフォルダーは DocGen が用意しました。

        | ファイル | 内容 |
        | --- | --- |
        | `organization.yaml` | 組織についての答え。全ての案件に共通します。 |
        | `{0}` | 最初の案件。 |
        | `schema/` | エディターが項目を補い、誤りを示すための定義。 |

        ## 文書を作るまで

        1. `docgen new {0}` と入れて、問いに答えます。答えるたびに保存され、いつでもやめて続けられます。
        2. `docgen build {0}` と入れると、`output` フォルダーに Word 文書ができます。
        3. 直すときは、もう一度 `docgen new {0}` と入れるか、`{0}` をエディターで直します。`docgen watch {0}` としておくと、保存するたびに作り直されます。

        次の案件は `docgen new 案件名.yaml` で作ります。前の案件を使い回すときは `docgen new 案件名.yaml --from {0}` とします。

        困ったときは `docgen check {0}`（誤りを全て調べる）、`docgen explain {0}`（条項が入る理由）、`docgen --help` を試してください。
        """,
        """
        # First steps

        DocGen has prepared this folder.

        | file | what it holds |
        | --- | --- |
        | `organization.yaml` | The organization's answers, for all its cases. |
        | `{0}` | The first case. |
        | `schema/` | What editors need to complete keys and to show mistakes. |

        ## The way to documents

        1. `docgen new {0}` asks the questions. Every answer is saved; stop and go on at any time.
        2. `docgen build {0}` writes the Word documents to the folder `output`.
        3. To change something run `docgen new {0}` again, or edit `{0}`; with `docgen watch {0}` every save rebuilds.

        The next case: `docgen new NAME.yaml`, or with the answers of an old one `docgen new NAME.yaml --from {0}`.

        When in doubt: `docgen check {0}` (every mistake), `docgen explain {0}` (why a clause is in), `docgen --help`.
        """);
}
