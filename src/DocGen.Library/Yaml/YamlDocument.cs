using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using YamlDotNet.Core;

namespace DocGen.Library.Yaml;

/// <summary>
/// Reads YAML into a tree in which every node knows its place. Only what a drafter needs is taken: maps, lists and texts. Anchors,
/// aliases, tags, a second document and double keys are findings, so a file means what a reader sees, and no file can unfold to more
/// than it shows.
/// </summary>
public static class YamlDocument
{
    public static int MaximumCharacters => Limits.Current.TextCharacters;

    public static int MaximumDepth => Limits.Current.YamlDepth;

    /// <summary>The file's map; empty, with findings, where it cannot be read.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="bag">Takes the findings of this and of all later reads from the tree.</param>
    /// <param name="firstLine">Line of the file on which the text starts: 2 for front matter.</param>
    public static YamlMap Parse(string text, string file, DiagnosticBag bag, int firstLine = 1)
    {
        var start = new Place(file, firstLine, 1);
        if (text.Length > MaximumCharacters)
        {
            bag.Add(LibraryRules.YamlTooLarge, start, MaximumCharacters.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return Broken(start, bag);
        }
        var builder = new YamlTreeBuilder(text, file, bag, firstLine);
        try
        {
            var root = builder.Build();
            if (root is null || root.IsEmpty) return new YamlMap("", [], start, bag);
            return root.AsMap() ?? Broken(start, bag);
        }
        catch (YamlStopException)
        {
            return Broken(start, bag);
        }
        catch (YamlException problem)
        {
            var place = new Place(file, (int)problem.Start.Line + firstLine - 1, (int)problem.Start.Column);
            var tab = LineIndentedByTab(text, (int)problem.Start.Line, (int)problem.End.Line);
            if (tab > 0) bag.Add(LibraryRules.YamlTab, new Place(file, tab + firstLine - 1, 1));
            else bag.Add(LibraryRules.YamlSyntax, place, problem.Message);
            return Broken(start, bag);
        }
    }

    private static YamlMap Broken(Place place, DiagnosticBag bag) => new("", [], place, bag, isBroken: true);

    /// <summary>The first line of those at which reading broke off that a tab indents: the likeliest reason by far; 0 for none.</summary>
    private static int LineIndentedByTab(string text, int from, int to)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (line >= from && content[..^content.TrimStart().Length].Contains('\t')) return line;
            if (line > to) break;
        }
        return 0;
    }
}
