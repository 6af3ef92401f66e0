using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Finds what one reference means and has it worded.</summary>
internal sealed class ReferenceReader(
    NumberingScheme scheme, Outline outline, ProvisionNames names, AnchorIndex index, DiagnosticBag diagnostics)
{
    /// <summary>A place that is named by its number, or a table named by its caption.</summary>
    private sealed record Member(Provision? First, Provision? Last, ReferencePart? Caption);

    public Reference Resolve(Reference reference, Provision source, Block block)
    {
        if (Members(reference, source, block) is not { } members) return reference with { Parts = [Unresolved(reference)] };
        if (reference.Words.Length > 0) return reference with { Parts = [new(reference.Words, AnchorOf(reference, source, block))] };

        var composer = new ReferenceComposer(names, scheme.StatuteReferences, source);
        var said = members.SelectMany(m => Say(m, composer)).ToList();
        var parts = ImmutableArray.CreateBuilder<ReferencePart>();
        for (var i = 0; i < said.Count; i++)
        {
            if (i > 0) parts.Add(new(i == said.Count - 1 ? ReferenceWords.And : ReferenceWords.Comma));
            parts.AddRange(said[i]);
        }
        var resolved = reference with { Parts = parts.ToImmutable() };
        if (composer.IsAmbiguous) Report(DocumentRules.AmbiguousReference, reference, block, resolved.Text);
        return resolved;
    }

    private IEnumerable<List<ReferencePart>> Say(Member member, ReferenceComposer composer)
    {
        if (member.Caption is { } caption) return [[caption]];
        var first = member.First!;
        if (member.Last is not { } last || first == last) return [[.. composer.Say(first)]];
        if (composer.RightBefore(first, last) is { } before) return [[before]];
        // Two in a row are 第2条及び第3条, not a run.
        if (last.Number == first.Number + 1) return [[.. composer.Say(first)], [.. composer.Say(last)]];
        return scheme.StatuteReferences
            ? [[.. composer.Say(first), new(ReferenceWords.From), .. composer.Say(last), new(ReferenceWords.To)]]
            : [[.. composer.Say(first), new(ReferenceWords.Dash), .. composer.Say(last)]];
    }

    private List<Member>? Members(Reference reference, Provision source, Block block)
    {
        var targets = ReferenceTarget.Parse(reference.Target);
        if (targets.IsEmpty)
        {
            Report(DocumentRules.MalformedTarget, reference, block);
            return null;
        }
        // All are looked up, so that every one that is missing is reported.
        var members = targets.Select(t => Find(t, reference, source, block)).ToList();
        return members.Contains(null) ? null : [.. members.OfType<Member>().Distinct()];
    }

    private Member? Find(ReferenceTarget target, Reference reference, Provision source, Block block)
    {
        var first = Find(target.First, reference, source, block);
        if (!target.IsRun || first is null) return first;
        if (Find(target.Last, reference, source, block) is not { } last) return null;
        if (first.First is { } from && last.First is { } to && (from == to || (names.AreCountedTogether(from, to) && from.Number < to.Number)))
        {
            return first with { Last = to };
        }
        Report(DocumentRules.BrokenRun, reference, block);
        return null;
    }

    private Member? Find(string name, Reference reference, Provision source, Block block)
    {
        if (Neighbours.IsReserved(name))
        {
            if (Neighbours.Find(name, source, block.Clause, names, outline) is { } neighbour) return new(neighbour, null, null);
            Report(DocumentRules.NoNeighbour, reference, block);
            return null;
        }
        if (index.Find(name) is not { } found)
        {
            // Of several names, the one that is missing.
            diagnostics.Add(DocumentRules.UnknownTarget, new Place(block.Clause), "#" + name, block.Clause, index.NearestTo(name));
            return null;
        }
        if (outline.CaptionOf(found) is { Length: > 0 } caption) return new(null, null, new(caption, name));
        var place = outline.PlaceOf(found);
        if (found is Article article && article.ParagraphAnchor == name) place = place.First ?? place;
        // Text that bears no number is named by the place it belongs to.
        if (found is not NumberedBlock) place = place.Upward().First(p => !p.IsCell);
        // With words of its own a reference need not be sayable by number.
        if (reference.Words.Length > 0 || CanBeSaid(place, source)) return new(place, null, null);
        Report(DocumentRules.TargetWithoutNumber, reference, block);
        return null;
    }

    private bool CanBeSaid(Provision place, Provision source)
    {
        if (place.Level < 0) return place.Title.Length > 0;
        var chain = names.Chain(place);
        if (!chain.TrueForAll(ProvisionNames.CanBeSaid) || !ProvisionNames.CanBeSaid(place)) return false;
        // Items of a table's cell count for themselves: only that cell can name them.
        var cell = place.Upward().FirstOrDefault(p => p.IsCell);
        return cell is null || names.RunsOn(chain[0]) || source.Upward().Contains(cell);
    }

    private string AnchorOf(Reference reference, Provision source, Block block)
    {
        var name = ReferenceTarget.Parse(reference.Target)[0].First;
        if (Neighbours.IsReserved(name)) return names.AnchorOf(Neighbours.Find(name, source, block.Clause, names, outline)!);
        // The first paragraph is the article's own line.
        return index.Find(name) is Article article && article.ParagraphAnchor == name ? names.AnchorOf(outline.PlaceOf(article)) : name;
    }

    private static ReferencePart Unresolved(Reference reference) =>
        new(reference.Words.Length > 0 ? reference.Words : $"〔{reference.Target}〕");

    private void Report(Rule rule, Reference reference, Block block, string more = "") =>
        diagnostics.Add(rule, new Place(block.Clause), reference.Target, block.Clause, more);
}
