using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>What <c>docgen watch</c> and <c>docgen completion</c> say.</summary>
internal static partial class Texts
{
    public static Wording Watch { get; } = new("保存のたびに案件の文書を作り直し、変わったことを言う（Ctrl+C で終わる）", "Rebuild a case at every save and say what changed (Ctrl+C ends)");

    public static Wording Watching { get; } = new("見ています：{0}（Ctrl+C で終わります）", "Watching {0} (Ctrl+C ends)");

    public static Wording WatchEnded { get; } = new("終わりました。", "Ended.");

    public static Wording Rebuilt { get; } = new("[{0}] 作り直しました：{1} 文書、条項 {2}、未回答 {3}（{4} 秒）", "[{0}] Rebuilt: {1} documents, {2} clauses, {3} unanswered ({4} s)");

    public static Wording SavedChange { get; } = new("  保存：{0}", "  saved: {0}");

    public static Wording NothingChanged { get; } = new("  変わったことはありません。", "  Nothing changed.");

    public static Wording ClauseIn { get; } = new("  ＋ {0}：{1}（{2}）", "  + {0}: {1} ({2})");

    public static Wording ClauseOut { get; } = new("  － {0}：{1}（{2}）", "  - {0}: {1} ({2})");

    public static Wording AnswersChanged { get; } = new("  答えが変わりました：{0}", "  answers changed: {0}");

    public static Wording NewlyAnswered { get; } = new("  答えました：{0}", "  answered: {0}");

    public static Wording NewlyUnanswered { get; } = new("  未回答になりました：{0}", "  now unanswered: {0}");

    public static Wording Renumbered { get; } = new("  番号が変わりました（{0}）：{1}", "  renumbered ({0}): {1}");

    public static Wording WordsChanged { get; } = new("  文言が変わりました：{0}", "  words changed: {0}");

    public static Wording OldFilesStay { get; } = new("  誤りが直るまで、前に作った文書をそのまま残します。", "  The documents made before stay until the errors are mended.");

    public static Wording Completion { get; } = new("シェルの補完のための定義を書き出す", "Write the script for completion in a shell");

    public static Wording CompletionShell { get; } = new("シェル：bash, zsh, pwsh", "Shell: bash, zsh or pwsh");
}
