using DocGen.Documents;
using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.House;
using DocGen.Rendering.Word.Numbering;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Word;

/// <summary>Writes a document as a Word file.</summary>
public static class WordWriter
{
    private const string PackageTypes = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    /// <summary>
    /// Writes <paramref name="document"/>, which is numbered and whose references are resolved, in the looks of <paramref name="style"/>.
    /// The same input gives the same bytes. The stream stays open.
    /// </summary>
    public static void Write(Document document, DocumentStyle style, WordOptions options, Stream output) =>
        Package(document, style, options).Save(output);

    internal static OpenPackage Package(Document document, DocumentStyle style, WordOptions options)
    {
        var job = new WordJob(document, style, options);
        var state = new WordState(new SchemeLists(document, style, job.Outline));
        // The text comes first: it tells which lists, notes and pictures there are. In the file everything has its fixed place.
        var text = DocumentPart.Write(job, state);
        var package = new OpenPackage();
        Properties(package, job);
        Main(package, job, state, text);
        Data(package, job, state);
        Pictures(package, state);
        return package;
    }

    private static void Properties(OpenPackage package, WordJob job)
    {
        package.Link("", WordParts.Type("officeDocument"), WordParts.Document);
        package.Link("", PackageTypes + "core-properties", "docProps/core.xml");
        package.Link("", WordParts.Type("extended-properties"), "docProps/app.xml");
        package.Link("", WordParts.Type("custom-properties"), "docProps/custom.xml");
        package.Add(new PackagePart("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", PropertyParts.Core(job)));
        package.Add(new PackagePart("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", PropertyParts.Application()));
        package.Add(new PackagePart("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", PropertyParts.Custom(job)));
    }

    private static void Main(OpenPackage package, WordJob job, WordState state, byte[] text)
    {
        package.Add(new PackagePart(WordParts.Document, WordParts.ContentType("document.main"), text));
        Add(package, WordParts.Styles, "styles", StylesPart.Write(job, state.Lists));
        Add(package, WordParts.Numbering, "numbering", NumberingPart.Write(job, state.Lists.Definitions));
        Add(package, WordParts.Settings, "settings", SettingsPart.Write(job, state.Footnotes.Count > 0));
        Add(package, WordParts.Fonts, "fontTable", FontTablePart.Write(job));
        if (HeaderPart.IsNeeded(job))
        {
            Add(package, WordParts.Header, "header", HeaderPart.Write(job, landscape: false), WordParts.HeaderId);
            if (HeaderPart.HasLandscape(job)) Add(package, WordParts.LandscapeHeader, "header", HeaderPart.Write(job, landscape: true), WordParts.LandscapeHeaderId);
        }
        HouseParts.Add(package, job);
        if (FooterPart.IsNeeded(job) && job.House is not { HasFooter: true }) Add(package, WordParts.Footer, "footer", FooterPart.Write(job), WordParts.FooterId);
        if (state.Footnotes.Count > 0) Add(package, WordParts.Footnotes, "footnotes", FootnotesPart.Write(state.Footnotes));
        if (state.Comments.Count > 0) Add(package, WordParts.Comments, "comments", CommentsPart.Write(state.Comments));
        if (state.Placeholders.Count == 0) return;
        package.Add(new PackagePart(WordParts.Glossary, WordParts.ContentType("document.glossary"), GlossaryPart.Write(state.Placeholders)));
        package.Link(WordParts.Document, WordParts.Type("glossaryDocument"), WordParts.Glossary);
        package.Add(new PackagePart(WordParts.GlossaryStyles, WordParts.ContentType("styles"), GlossaryPart.Styles(job)));
        package.Link(WordParts.Glossary, WordParts.Type("styles"), WordParts.GlossaryStyles);
    }

    private static void Data(OpenPackage package, WordJob job, WordState state)
    {
        if (state.HasBoundControls) AddStore(package, WordParts.Answers, AnswersPart.Write(job), AnswersPart.Store, AnswersPart.Namespace);
        if (state.ClauseMarks.Count > 0)
        {
            AddStore(package, WordParts.ClauseMap, ClauseMapPart.Write(job, state.ClauseMarks), ClauseMapPart.Store, ClauseMapPart.Namespace);
        }
    }

    private static void Pictures(OpenPackage package, WordState state)
    {
        for (var i = 0; i < state.Pictures.Count; i++)
        {
            var picture = state.Pictures[i];
            package.Default(picture.Name[^3..], picture.ContentType);
            package.Add(new PackagePart("word/media/" + picture.Name, "", picture.Content));
            package.Link(WordParts.Document, WordParts.Type("image"), "word/media/" + picture.Name, WordParts.PictureId(i + 1));
        }
    }

    private static void Add(OpenPackage package, string name, string word, byte[] content, string id = "")
    {
        package.Add(new PackagePart(name, WordParts.ContentType(word), content));
        package.Link(WordParts.Document, WordParts.Type(word), name, id);
    }

    private static void AddStore(OpenPackage package, string name, byte[] content, string store, string schema)
    {
        var properties = name.Replace("item", "itemProps", StringComparison.Ordinal);
        package.Add(new PackagePart(name, "", content));
        package.Link(WordParts.Document, WordParts.Type("customXml"), name);
        package.Add(new PackagePart(properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", StorePart.Write(store, schema)));
        package.Link(name, WordParts.Type("customXmlProps"), properties);
    }
}
