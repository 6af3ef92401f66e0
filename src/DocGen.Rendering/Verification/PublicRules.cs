using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification;

/// <summary>DG268x: what must not be in the files of a public edition.</summary>
public static class PublicRules
{
    public static Rule WithheldInFile { get; } = new("DG2686", Severity.Error,
        new("公開用のファイル（{0}）に、非公開とした内容が残っています：{1}", "Withheld content remains in the public file ({0}): {1}"),
        new("文書は書き出していません。その内容を持つひな型の見出し、ヘッダー、ファイル名、様式のファイル等を確かめてください。",
            "Nothing was written. Look at the titles, headers and file names of the template and at the house file that hold it."));

    public static Rule NoNotes { get; } = new("DG2687", Severity.Error,
        new("公開用に、起案者向けの注は付けられません。", "The notes to the drafter cannot be in the public edition."),
        new("--notes を消すか、--edition internal で作ってください。", "Leave out --notes, or build with --edition internal."));
}
