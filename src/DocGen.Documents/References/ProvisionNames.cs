using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>Names the places of a document, each as the chain of places that its full name says: 第7条・第2項・第1号.</summary>
internal sealed class ProvisionNames
{
    private readonly NumberingScheme _scheme;
    private readonly DigitWidth _digits;
    private readonly ImmutableArray<LevelWords> _words;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<(Provision Part, int Level)> _own = [];
    private readonly AnchorIndex _index;
    private int _given;

    public ProvisionNames(NumberingScheme scheme, DigitWidth digits, IEnumerable<Provision> provisions, AnchorIndex index)
    {
        _index = index;
        _scheme = scheme;
        _digits = digits;
        _words = [.. scheme.Levels.Select(l => new LevelWords(l))];
        foreach (var provision in provisions.Where(p => !p.IsSilent))
        {
            var name = FullName(provision);
            _uses[name] = _uses.GetValueOrDefault(name) + 1;
            _own.Add((provision.Part, provision.Level));
        }
    }

    /// <summary>Places that had no name of their own but are the target of a field: the names given to them, by place in reading order.</summary>
    public Dictionary<int, string> GivenAnchors { get; } = [];

    public string Unit(Provision place) => place.Level < 0 ? "" : _words[place.Level].Unit;

    public bool RunsOn(Provision place) => place.Level >= 0 && _scheme.Levels[place.Level].Continuous;

    /// <summary>Whether a label is looked up in the whole part, not under a heading: 第7条, 6.2.1.</summary>
    public bool StandsAlone(Provision place) => RunsOn(place) || !_words[place.Level].Named.IsEmpty;

    /// <summary>Whether a part of the document has places of a level: a 別表 without articles does not make 第11条 doubtful.</summary>
    public bool HasOwn(Provision part, int level) => _own.Contains((part, level));

    /// <summary>Whether nothing that can be said stands above a place.</summary>
    public static bool IsOutermost(Provision place) => place.Parent!.Level < 0 || IsUnsaid(place.Parent);

    /// <summary>Whether two places are counted together, so that 前 and 次 lead from one to the other.</summary>
    public bool AreCountedTogether(Provision one, Provision other) =>
        one.Level == other.Level && one.Number > 0 && other.Number > 0
        && (RunsOn(one) ? one.Part == other.Part : one.Parent == other.Parent);

    /// <summary>Whether no other place has the same full name.</summary>
    public bool IsUnique(Provision place) => _uses.GetValueOrDefault(FullName(place)) <= 1;

    /// <summary>
    /// What a full name says, from the outside in. Divisions above articles are not said, as articles run through;
    /// neither are places whose number the label below already holds, or a first paragraph that is the whole article.
    /// </summary>
    public List<Provision> Chain(Provision target)
    {
        var chain = new List<Provision>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var place = target; place is { Level: >= 0 }; place = place.Parent)
        {
            if (place.IsSilent || IsUnsaid(place) || said.Contains(_scheme.Levels[place.Level].Id)) continue;
            chain.Insert(0, place);
            said.UnionWith(_words[place.Level].Named);
            if (RunsOn(place)) break;
        }
        return chain;
    }

    /// <summary>Whether a place has a number, or a heading that can stand for it.</summary>
    public static bool CanBeSaid(Provision place) => place.Number > 0 || place.Block is Heading { Text.IsEmpty: false } || IsUnsaid(place);

    /// <summary>The place's own name without what stands above it.</summary>
    public IEnumerable<ReferencePart> Say(Provision place)
    {
        var anchor = AnchorOf(place);
        if (place.Number == 0) return [new ReferencePart($"「{place.Block!.Text.PlainText()}」", anchor)];
        var words = _words[place.Level];
        var label = place.Block?.Label ?? "";
        if (words.IsLabel && label.Length > 0) return [new(label, anchor, IsLabel: true)];
        if (words.HoldsLabel && label.Length > 0)
        {
            return new ReferencePart[] { new(words.Before), new(label, anchor, IsLabel: true), new(words.After) }.Where(p => p.Text.Length > 0);
        }
        return [new(LabelTemplate.Fill(words.Template, _scheme, place, _digits), anchor)];
    }

    /// <summary>The name that fields and links lead to; places without one are given one, as Word can only point at names.</summary>
    public string AnchorOf(Provision place)
    {
        if (place.Anchor.Length > 0) return place.Anchor;
        var owner = place.IsFirstParagraph ? place.Parent! : place;
        if (owner.Block is null) return "";
        if (owner.Anchor.Length == 0)
        {
            do owner.Anchor = $"~{++_given}";
            while (_index.Find(owner.Anchor) is not null);
            GivenAnchors[owner.Order] = owner.Anchor;
        }
        return place.Anchor = owner.Anchor;
    }

    /// <summary>A number as the style sets it: 前2条.</summary>
    public string Digits(Provision like, int number) => Numerals.Digits(number, _scheme.Levels[like.Level].Width ?? _digits);

    /// <summary>The lone paragraph of a 附則 has no number: it is the 附則 itself.</summary>
    private static bool IsUnsaid(Provision place) => place is { Number: 0, Block: Paragraph, Parent: { Level: < 0, IsSupplement: true } };

    private string FullName(Provision place) =>
        place.Part.Title + "/" + string.Concat(Chain(place).SelectMany(SayPlain));

    private IEnumerable<string> SayPlain(Provision place) => place.Number == 0
        ? [$"「{place.Block?.Text.PlainText()}」"]
        : [LabelTemplate.Fill(_words[place.Level].Template, _scheme, place, _digits)];
}
