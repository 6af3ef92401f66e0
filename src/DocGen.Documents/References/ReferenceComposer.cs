using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>
/// Words one reference the way a drafter would: what the reader can take from where the reference stands, or from the place named just
/// before, is left out or said by 前, 次, この, 同; nothing is left out that would lead the reader elsewhere.
/// </summary>
/// <param name="names">Names of the places.</param>
/// <param name="statute">Whether the scheme refers as statutes do.</param>
/// <param name="source">Where the reference stands.</param>
internal sealed class ReferenceComposer(ProvisionNames names, bool statute, Provision source)
{
    /// <summary>The part of the document that the reference has named last (附則, 別紙1), from which a reader goes on.</summary>
    private Provision? _said;

    private Provision? _previous;

    /// <summary>Whether what came out could be taken for another place.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>前2項, 前各号, where a run ends right before the source; null where it does not.</summary>
    public ReferencePart? RightBefore(Provision first, Provision last)
    {
        if (!statute || names.Unit(last).Length == 0 || source.On(last.Level) is not { } own) return null;
        if (!names.AreCountedTogether(own, last) || last.Number != own.Number - 1) return null;
        var count = last.Number - first.Number + 1;
        // Statutes say 前各号 for all the items before; longer runs of others are easier to follow as 第1項から前項まで.
        var words = names.Unit(last) == "号" && first.Number == 1 && count > 2 ? "各" : count is 2 or 3 ? names.Digits(last, count) : "";
        return words.Length == 0 ? null : new ReferencePart($"前{words}{names.Unit(last)}", names.AnchorOf(first));
    }

    /// <summary>Says one place, as the next of those that the reference names.</summary>
    public IEnumerable<ReferencePart> Say(Provision place)
    {
        var target = place.IsSilent ? place.Parent! : place;
        var parts = target.Level < 0 ? SayPart(target) : SayPlace(target);
        _previous = target;
        // Once parts are being told apart, the reader is where the last place was.
        if (_said is not null) _said = target.Part;
        return parts;
    }

    private List<ReferencePart> SayPart(Provision part)
    {
        _said = part;
        var own = statute && part.IsSupplement && part == source.Part && _previous is null;
        return [new(own ? "この" + OwnTitle(part) : TitleFor(part), part.Anchor)];
    }

    private List<ReferencePart> SayPlace(Provision target)
    {
        IsAmbiguous |= !names.IsUnique(target) && !names.Chain(target).Contains(source);
        var chain = names.Chain(target);
        if (chain.Count == 0) return SayPart(target.Part);
        var isBelow = _previous is not null && target.IsUnder(_previous);
        if (isBelow && statute && names.Unit(_previous!).Length > 0) return Same(chain);

        var bySource = Elide(chain, source);
        var byPrevious = _previous is null || isBelow ? -1 : Elide(chain, _previous, names.Chain(_previous).Find(names.RunsOn)?.Level ?? 0);
        if (byPrevious <= bySource && bySource >= 0 && Relative(chain[bySource]) is { } relative)
        {
            return [relative, .. Rest(chain, bySource + 1)];
        }
        if (_previous is not null && byPrevious < bySource && ThisOne(chain) is { } common)
        {
            return [new("この" + names.Unit(chain[common]), names.AnchorOf(chain[common])), .. Rest(chain, common + 1)];
        }
        var start = _previous is null ? bySource : byPrevious;
        // An article is the neighbour of the last one of the chapter before.
        if (Relative(chain[Math.Max(start, 0)]) is { } neighbour) return [neighbour, .. Rest(chain, Math.Max(start, 0) + 1)];
        return [.. PartBefore(chain, start), .. Rest(chain, Math.Max(start, 0))];
    }

    /// <summary>第2項及び同項第3号: the place named just before, of which this one is a part.</summary>
    private List<ReferencePart> Same(List<Provision> chain) =>
        [new("同" + names.Unit(_previous!), names.AnchorOf(_previous!)), .. Rest([.. chain.Where(p => p.IsUnder(_previous!))], 0)];

    /// <summary>前条, 次項, この号: by where the reference stands.</summary>
    private ReferencePart? Relative(Provision place)
    {
        if (!statute || names.Unit(place).Length == 0 || source.On(place.Level) is not { } own) return null;
        var word = !names.AreCountedTogether(own, place) ? "" : (place.Number - own.Number) switch { -1 => "前", 0 => "この", 1 => "次", _ => "" };
        return word.Length == 0 ? null : new(word + names.Unit(place), names.AnchorOf(place));
    }

    /// <summary>The innermost place that the target shares with the source and that has a word for it.</summary>
    private int? ThisOne(List<Provision> chain)
    {
        var common = chain.FindLastIndex(p => p != chain[^1] && names.Unit(p).Length > 0 && source.Upward().Contains(p));
        return statute && common >= 0 ? common : null;
    }

    /// <summary>
    /// From which member on the chain need be said, when the reader's thought is at a place: from the last one that the reader looks up under
    /// the right parent; -1 where the reader would not find even the first.
    /// </summary>
    /// <param name="chain">The full name.</param>
    /// <param name="at">Where the reader's thought is.</param>
    /// <param name="outermost">The level from which on the reader knows it: who has read 第3条 does not know its chapter.</param>
    private static int Elide(List<Provision> chain, Provision at, int outermost = 0)
    {
        // An article of one paragraph: its items are looked up in that paragraph.
        var thought = at.First is { IsSilent: true } only ? only : at;
        // From a table's cell the reader looks in the cell, and then around the table.
        var around = thought.Upward().First(p => !p.IsCell);
        return chain.FindLastIndex(p => p.Level >= outermost && (p.Parent == thought.Above(p.Level) || p.Parent == around.Above(p.Level)));
    }

    private IEnumerable<ReferencePart> Rest(List<Provision> chain, int from) => chain.Skip(from).SelectMany(names.Say);

    /// <summary>附則, 別紙1, 本則: before a chain that is said from its outermost member.</summary>
    private ReferencePart[] PartBefore(List<Provision> chain, int start)
    {
        var first = chain[Math.Max(start, 0)];
        if (start >= 0 && first.Parent!.Level >= 0 && !names.StandsAlone(first)) return [];
        if (start >= 0 && first.Parent!.IsCell) return [];
        var part = first.Part;
        // Articles of the main part are named bare from a 附則; its own ones are always 附則第2条.
        var expected = _said ?? (source.Part.IsSupplement || (names.RunsOn(first) && !names.HasOwn(source.Part, first.Level)) ? null : source.Part);
        var isExpected = part == expected || (expected is null && IsMain(part));
        // A bare ア that stands under no heading would be looked up where the reader is: 本則 or 附則 says that it is not there.
        var reader = _previous ?? source;
        var isMistaken = start < 0 && ProvisionNames.IsOutermost(first) && first.Level > 0 && !names.RunsOn(first)
            && (reader.Part != part || reader.Upward().Concat(source.Upward()).Any(p => p.Level >= 0 && p.Level < first.Level));
        if (isExpected && !isMistaken && _previous != part) return [];
        _said = part;
        return [new(TitleFor(part), part.Anchor)];
    }

    private string TitleFor(Provision part)
    {
        if (IsMain(part)) return statute ? "本則" : "本文";
        if (!part.IsSupplement) return part.Title;
        if (part == source.Part) return OwnTitle(part);
        var title = Close(part.Title);
        IsAmbiguous |= source.Part.IsSupplement && title == OwnTitle(source.Part);
        return title;
    }

    private static bool IsMain(Provision part) => part.Title.Length == 0 && !part.IsSupplement;

    /// <summary>From inside, a 附則（令和2年規則第1号） is just 附則.</summary>
    private static string OwnTitle(Provision part) => Close(part.Title).Split('（', '(')[0];

    /// <summary>附　則 is set with spaces but named without.</summary>
    private static string Close(string title) => title.Replace(" ", "").Replace("　", "");
}
