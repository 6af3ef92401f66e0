using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Building;
using DocGen.Library;
using DocGen.Library.Rules;

namespace DocGen.Drafting.Linting;

/// <summary>What stands between <c>:::</c> is known and closed: an open container swallows the rest of its text.</summary>
internal static partial class ContainerCheck
{
    public static void Run(ClauseLibrary library, DiagnosticBag bag)
    {
        foreach (var clause in library.Clauses.Values) Text(clause.Text.Lines.Select(l => l.Label is null ? l.Text : ""), clause.PlaceOf, bag);
        foreach (var template in library.Templates.Values) Text(template.Body.Split('\n'), (line, column) => new Place(template.File, template.BodyLine + line, column), bag);
    }

    private static void Text(IEnumerable<string> lines, Func<int, int, Place> placeOf, DiagnosticBag bag)
    {
        var open = new List<(int Colons, string Words, Place Place)>();
        foreach (var (number, line) in lines.Index())
        {
            if (Fence().Match(line) is not { Success: true } fence) continue;
            var (colons, words) = (fence.Groups[1].Length, fence.Groups[2].Value);
            var place = placeOf(number, fence.Groups[1].Index + 1);
            if (words.Length > 0)
            {
                var name = words.Split(' ', '{', '\t')[0];
                if (!Containers.Names.Contains(name)) bag.Add(LibraryRules.ContainerUnknown, place, $"{fence.Groups[1].Value} {name}", Nearest.Text(name, Containers.Names));
                open.Add((colons, fence.Value.Trim(), place));
                continue;
            }
            // The outermost that so many colons can close is closed, and all within it.
            var closed = open.FindIndex(o => o.Colons <= colons);
            if (closed < 0) bag.Add(LibraryRules.ContainerUnknown, place, line.Trim(), string.Join(", ", Containers.Names));
            else
            {
                foreach (var inner in open.Skip(closed + 1)) NotClosed(inner, bag);
                open.RemoveRange(closed, open.Count - closed);
            }
        }
        foreach (var rest in open) NotClosed(rest, bag);
    }

    private static void NotClosed((int Colons, string Words, Place Place) container, DiagnosticBag bag) =>
        bag.Add(LibraryRules.ContainerOpen, container.Place, container.Words, new string(':', container.Colons));

    [GeneratedRegex(@"^\s*(:{3,})\s*(.*?)\s*$")]
    private static partial Regex Fence();
}
