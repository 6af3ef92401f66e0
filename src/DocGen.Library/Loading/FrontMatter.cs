using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>A Markdown file taken apart: the keys between the two <c>---</c> lines and the text behind them.</summary>
internal sealed record FrontMatter(YamlMap Keys, string Body, int BodyLine)
{
    public static FrontMatter? Split(ContentText content, DiagnosticBag bag)
    {
        var text = content.Text;
        var file = content.File.Shown;
        if (!IsFence(text, 0))
        {
            bag.Add(LibraryRules.FrontMatterMissing, new Place(file, 1, 1));
            return null;
        }
        var start = EndOfLine(text, 0);
        var line = 2;
        for (var at = start; at < text.Length; at = EndOfLine(text, at), line++)
        {
            if (!IsFence(text, at)) continue;
            var keys = content.File.Keys(bag) ?? YamlDocument.Parse(text[start..at], file, bag, firstLine: 2);
            return new FrontMatter(keys, text[EndOfLine(text, at)..], line + 1);
        }
        bag.Add(LibraryRules.FrontMatterUnclosed, new Place(file, 1, 1));
        return null;
    }

    private static bool IsFence(string text, int at) =>
        text.AsSpan(at, EndOfLine(text, at) - at).TrimEnd() is "---";

    private static int EndOfLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
