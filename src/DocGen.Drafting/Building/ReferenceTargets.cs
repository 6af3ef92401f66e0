using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Building;

/// <summary>
/// Turns the names that clauses use in references into the anchors of this document: an anchor of the same clause, a clause by its short
/// name or path, an anchor of another clause. What leads nowhere is reported where it is written.
/// </summary>
internal sealed partial class ReferenceTargets
{
    private static readonly string[] Reserved = ["first", "previous", "next", "last", "this"];

    private readonly Draft _draft;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    public ReferenceTargets(Draft draft, DiagnosticBag bag)
    {
        _draft = draft;
        _bag = bag;
        var current = new Stack<Clause>();
        foreach (Match match in MarkOrAnchor().Matches(draft.Markdown))
        {
            if (match.Groups["clause"].Success)
            {
                if (!int.TryParse(match.Groups["clause"].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) || index >= draft.Clauses.Length) continue;
                var clause = draft.Clauses[index];
                current.Push(clause);
                _anchors.Add(clause.ShortName);
                _paths[clause.Id] = clause.ShortName;
            }
            else if (match.Groups["anchor"].Success)
            {
                _anchors.Add(Qualified(match.Groups["anchor"].Value, current.Count > 0 ? current.Peek() : null));
            }
            else if (current.Count > 0)
            {
                current.Pop();
            }
        }
    }

    /// <summary>The clause whose text is being read.</summary>
    public Clause? Clause { get; set; }

    /// <summary>Anchor of a block that the text names <paramref name="name"/>.</summary>
    public static string Qualified(string name, Clause? clause) => clause is null ? name : $"{clause.ShortName}.{name}";

    /// <summary>The target with the document's anchors; null, with a finding, where one of them is not there.</summary>
    public string? Resolve(string target, string asWritten)
    {
        var isThere = true;
        var resolved = Name().Replace(target, match =>
        {
            var name = match.Groups[1].Value;
            if (Find(name) is { } anchor) return "#" + anchor;
            isThere = false;
            ReportMissing(name, asWritten);
            return "";
        });
        return isThere ? resolved : null;
    }

    /// <summary>How the set calls an attachment: 別紙1「情報取扱規則」; of a place in another document (<c>contract#audit</c>) its number there.</summary>
    public string Attachment(string id, string asWritten, string words)
    {
        var library = _draft.Selection.Library;
        if (id.Split('#', 2) is [var other, var name]) return Elsewhere(other, name, asWritten, words);
        if (_draft.Attachments.FirstOrDefault(a => a.Template.Id == id) is { } attachment)
            return words.Length > 0 ? words : $"{attachment.Label}「{attachment.Title}」";
        if (library.Templates.TryGetValue(id, out var template))
            _bag.Add(DraftingRules.AttachmentNotMade.At(PlaceOf(asWritten), id, template.Title) with { Also = new Place(template.File, 1, 1) });
        else
            _bag.Add(DraftingRules.UnknownReference, PlaceOf(asWritten), "doc:" + id, Nearest.Text(id, library.Templates.Keys));
        return id;
    }

    private string Elsewhere(string template, string name, string asWritten, string words)
    {
        // A document that is built only for its numbers says nothing of others: they would ask back.
        if (words.Length > 0 || _draft.Others is null) return words.Length > 0 ? words : name;
        var library = _draft.Selection.Library;
        if (!library.Templates.ContainsKey(template))
            _bag.Add(DraftingRules.UnknownReference, PlaceOf(asWritten), "doc:" + template, Nearest.Text(template, library.Templates.Keys));
        else if (_draft.Others.PlaceOf(template, name) is { } place)
            return place;
        else
            _bag.Add(DraftingRules.UnknownReference, PlaceOf(asWritten), $"doc:{template}#{name}", Nearest.Text(name, _draft.Others.PlacesIn(template).Keys));
        return name;
    }

    private string? Find(string name)
    {
        if (Reserved.Contains(name)) return name;
        if (Clause is not null && _anchors.Contains(Qualified(name, Clause))) return Qualified(name, Clause);
        if (_anchors.Contains(name)) return name;
        return _paths.GetValueOrDefault(name);
    }

    private void ReportMissing(string name, string asWritten)
    {
        var place = PlaceOf(asWritten);
        var left = _draft.Selection.Clauses.FirstOrDefault(c => !c.IsIn && (c.Clause.Id == name || name == c.Clause.ShortName
            || name.StartsWith(c.Clause.ShortName + ".", StringComparison.Ordinal)));
        if (left is not null)
        {
            _bag.Add(DraftingRules.ReferenceToLeftOut.At(place, name, left.Clause.File, left.Reason.Words.Japanese) with { Also = left.Clause.Place });
        }
        else
        {
            _bag.Add(DraftingRules.UnknownReference, place, name, Nearest.Text(name, _anchors));
        }
    }

    private Place PlaceOf(string target)
    {
        var template = _draft.Selection.Template;
        var (file, first) = Clause is null ? (template.File, template.BodyLine) : (Clause.File, Clause.TextLine);
        var lines = Clause is null ? template.Body.Split('\n') : Clause.Text.Lines.Select(l => l.Text);
        foreach (var (index, line) in lines.Index())
        {
            var link = Link().Matches(line).FirstOrDefault(m => m.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal) == target);
            if (link is not null) return new Place(file, first + index, link.Index + 1);
        }
        return Clause?.Place ?? new Place(file);
    }

    [GeneratedRegex(@"\[[^\[\]]*\]\(([^()]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex("\uFDD2(?<clause>[0-9]+)\uFDD3|\uFDD4|\\{[^{}\n]*#(?<anchor>[\\w-]+)[^{}\n]*\\}")]
    private static partial Regex MarkOrAnchor();

    [GeneratedRegex(@"#([\w./-]+?)(?=\.\.#|,|$)")]
    private static partial Regex Name();
}
