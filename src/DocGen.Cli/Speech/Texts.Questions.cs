using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>What <c>docgen explain --question</c> and <c>docgen list WHAT ID</c> say.</summary>
internal static partial class Texts
{
    public static Wording ExplainQuestion { get; } = new("この問い（選択又は記入事項の名前）について、使われる所と選択肢の効果を示す", "All about this question (an option or variable): where it is used, and what its alternatives do");

    public static Wording ExplainWhat { get; } = new("案件ファイルか --question を指定してください。", "Name a case file, or a question with --question.");

    public static Wording UnknownQuestion { get; } = new("「{0}」という問いはありません。近い名前：{1}", "There is no question '{0}'. Nearest: {1}");

    public static Wording UnknownItem { get; } = new("一覧 {0} に「{1}」はありません。近い名前：{2}", "There is no '{1}' in the list of {0}. Nearest: {2}");

    public static Wording AskedForTypes { get; } = new("問う場合：委託の類型が {0} のとき", "Asked for the types {0}");

    public static Wording AskedWhen { get; } = new("問う場合：{0}（{1}）", "Asked when: {0} ({1})");

    public static Wording AskedAlways { get; } = new("問う場合：使う文書を作るときはいつも", "Asked whenever a document that uses it is made");

    public static Wording BlankIfUnanswered { get; } = new("答えないとき：文書に〔 〕の空欄として示す", "Unanswered: shows as a blank 〔 〕");

    public static Wording NothingIfUnanswered { get; } = new("答えないとき：何も書かない（任意）", "Unanswered: nothing is printed (optional)");

    public static Wording MustBeChosen { get; } = new("既定はない。選ぶまで文書は作れない", "No default: no document is made before one is chosen");

    public static Wording SeveralLine { get; } = new("いくつでも選べる（{0} 個以上）", "Several can be chosen (at least {0})");

    public static Wording DefaultLine { get; } = new("既定：{0}", "Default: {0}");

    public static Wording EffectAttachment { get; } = new("{0}が付く", "attaches {0}");

    public static Wording EffectClauses { get; } = new("{0}：条項の要否を決める（{1}）", "{0}: decides whether these stand: {1}");

    public static Wording EffectWords { get; } = new("{0}：文言を選ぶ（{1}）", "{0}: chooses the words of {1}");

    public static Wording EffectQuestions { get; } = new("次の問いに関わる：{0}", "bears on these questions: {0}");

    public static Wording NotAskedHere { get; } = new("この案件：問われない", "In this case: not asked");

    public static Wording AnsweredHere { get; } = new("この案件：{0}（{1}）", "In this case: {0} ({1})");

    public static Wording UnansweredHere { get; } = new("この案件：未回答", "In this case: unanswered");

    public static Wording UsedIn { get; } = new("使われる所：", "Used in:");

    public static Wording UsedNowhere { get; } = new("どの文書でも使われない", "no document");

    public static Wording DocumentItself { get; } = new("文書そのもの", "the document itself");

    public static Wording UsePrinted { get; } = new("差し込む", "printed");

    public static Wording UseWords { get; } = new("文言を選ぶ", "chooses the words");

    public static Wording UseCondition { get; } = new("要否を決める", "decides whether it stands");

    public static Wording UseAttachment { get; } = new("付けるか否かを決める", "decides whether it is attached");

    public static Wording ListItem { get; } = new("この一件だけを、詳しく示す", "Show this one only, with its particulars");
}
