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
            bag.Add(YamlSlips.Of(problem, text, file, firstLine));
            return Broken(start, bag);
        }
    }

    /// <summary>What stands for a file that could not even be read: nothing is reported as missing from it.</summary>
    public static YamlMap Unread(string file, DiagnosticBag bag) => Broken(new Place(file), bag);

    private static YamlMap Broken(Place place, DiagnosticBag bag) => new("", [], place, bag, isBroken: true);
}
