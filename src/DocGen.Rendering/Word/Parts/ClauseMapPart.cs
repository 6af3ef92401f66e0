using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary>Which bookmark stands around the text of which clause, with a hash of the text, so that a file that comes back can be compared.</summary>
internal static class ClauseMapPart
{
    public const string Namespace = "urn:docgen:clauses:1";
    public const string Store = "{7F0C5C52-3A0B-4C67-9C65-2B1B6E2B3A02}";

    public static byte[] Write(WordJob job, IReadOnlyList<ClauseMark> marks)
    {
        var document = job.Document;
        var x = Markup.Part().Raw($"<clauses xmlns=\"{Namespace}\"");
        // The hashes differ from case to case; as texts they leave the markup the same (Packaging/Deflating).
        x.Write($" document=\"{document.Id}\" library=\"{document.LibraryVersion}\"><answers>{document.AnswersHash}</answers>");
        foreach (var mark in marks) x.Write($"<block clause=\"{mark.Clause}\" bookmark=\"{mark.Bookmark}\">{mark.Hash}</block>");
        return x.Raw("</clauses>").ToBytes();
    }
}
