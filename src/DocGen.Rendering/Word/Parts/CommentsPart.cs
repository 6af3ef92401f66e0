using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>comments.xml</c>: the notes to the drafter. Their author is the toolkit, never a person, and they bear no date.</summary>
internal static class CommentsPart
{
    public const string Author = "DocGen";

    public static byte[] Write(IReadOnlyList<Markup> comments)
    {
        var x = Markup.Part().Raw($"<w:comments {WordParts.Namespaces}>");
        for (var i = 0; i < comments.Count; i++)
        {
            x.Write($"<w:comment w:id=\"{i}\" w:author=\"{Author}\" w:initials=\"DG\">").Append(comments[i]).Raw("</w:comment>");
        }
        return x.Raw("</w:comments>").ToBytes();
    }
}
