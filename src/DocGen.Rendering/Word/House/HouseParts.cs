using System.Text;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Word.House;

/// <summary>Puts the house's headers and footers, and their pictures, into the file.</summary>
internal static class HouseParts
{
    /// <summary>Id by which sections name the part.</summary>
    public static string IdOf(HouseStory story) => $"rIdHouse{story.Kind}{story.Page}";

    public static void Add(OpenPackage package, WordJob job)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var story in job.House?.Stories ?? [])
        {
            var part = $"word/house-{story.Kind}-{story.Page}.xml";
            var x = Markup.Part().Raw(story.Markup.Start);
            // What the document prints at the head of each page stands above the letterhead: a classification is never lost.
            if (story.Kind == "header" && HeaderPart.IsNeeded(job)) x.Append(OwnLine(job));
            x.Raw(story.Markup.Content);
            package.Add(new PackagePart(part, WordParts.ContentType(story.Kind), x.ToBytes()));
            package.Link(WordParts.Document, WordParts.Type(story.Kind), part, IdOf(story));
            foreach (var (id, picture) in story.Pictures)
            {
                var name = "word/media/" + picture.Name;
                package.Default(picture.Name[^3..], picture.ContentType);
                if (written.Add(name)) package.Add(new PackagePart(name, "", picture.Content));
                package.Link(part, WordParts.Type("image"), name, id);
            }
        }
    }

    private static Markup OwnLine(WordJob job)
    {
        var own = new Markup();
        HeaderPart.Paragraph(own, job, landscape: false);
        // The file may have bound the namespace to another prefix.
        var text = Encoding.UTF8.GetString(own.ToBytes());
        return new Markup().Raw(text.Replace("<w:p>", $"<w:p {WordParts.Namespaces}>", StringComparison.Ordinal));
    }
}
