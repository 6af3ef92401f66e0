using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Interview;

/// <summary>The one question that the library does not word: all others are its own, in Japanese.</summary>
public static class InterviewTexts
{
    public static Wording WhichDocuments { get; } = new("どの文書を作りますか。", "Which documents are to be made?");

    public static Wording WhichDocumentsHelp { get; } = new("別紙と様式は、必要に応じて自動で付きます。", "Attachments come by themselves.");
}
