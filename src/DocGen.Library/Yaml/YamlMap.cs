using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Yaml;

/// <summary>
/// Keys with their values, in the order in which they are written. The reads below give what is left out as the fallback, and put a
/// finding into the diagnostics where something of another kind is written.
/// </summary>
public sealed class YamlMap : YamlNode
{
    internal YamlMap(string name, ImmutableArray<YamlEntry> entries, Place place, DiagnosticBag bag, bool isBroken = false)
        : base(name, place, bag) => (Entries, IsBroken) = (entries, isBroken);

    public ImmutableArray<YamlEntry> Entries { get; }

    /// <summary>True of the empty map that stands for a file that could not be read: nothing is reported as missing from it.</summary>
    public bool IsBroken { get; }

    /// <summary>What stands under a key; null where the key is left out or nothing is written under it.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry.Value.IsEmpty ? null : entry.Value;
        }
        return null;
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Where a key is written; where it is not, the place of the map.</summary>
    public Place PlaceOf(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry.Place;
        }
        return Place;
    }

    public string Text(string key, string fallback = "") => Find(key)?.AsText() ?? fallback;

    /// <summary>A text that must be there; empty, with a finding, where it is not.</summary>
    public string RequiredText(string key)
    {
        if (Find(key) is { } node) return node.AsText() ?? "";
        Missing(key);
        return "";
    }

    public YamlScalar? Scalar(string key) => Find(key)?.Scalar();

    public bool Flag(string key, bool fallback = false) => Scalar(key)?.AsFlag() ?? fallback;

    public decimal? Number(string key) => Scalar(key)?.AsNumber();

    public decimal Number(string key, decimal fallback) => Number(key) ?? fallback;

    public YamlMap? Map(string key) => Find(key)?.AsMap();

    public YamlMap? RequiredMap(string key)
    {
        if (Find(key) is { } node) return node.AsMap();
        Missing(key);
        return null;
    }

    public YamlList? List(string key) => Find(key)?.AsList();

    public YamlList? RequiredList(string key)
    {
        if (Find(key) is { } node) return node.AsList();
        Missing(key);
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Scalars(key).Select(s => s.Value)];

    /// <summary>The same with the place of each text.</summary>
    public IEnumerable<YamlScalar> Scalars(string key) => Find(key) switch
    {
        null => [],
        YamlList list => list.Scalars(),
        var node => node.Scalar() is { } scalar ? [scalar] : [],
    };

    /// <summary>One of a few names, such as <c>choose: one | any</c>; a finding that lists the names where it is another.</summary>
    public T OneOf<T>(string key, T fallback, params ReadOnlySpan<(string Name, T Value)> names)
    {
        if (Scalar(key) is not { } scalar) return fallback;
        foreach (var (name, value) in names)
        {
            if (name == scalar.Value) return value;
        }
        var known = new List<string>();
        foreach (var (name, _) in names) known.Add(name);
        Bag.Add(LibraryRules.WantedOneOf, scalar.Place, key, scalar.Value, string.Join(", ", known));
        return fallback;
    }

    /// <summary>The values as maps with their keys, for maps from ids to definitions; a finding for each that is no map.</summary>
    public IEnumerable<(YamlEntry Entry, YamlMap Map)> Maps()
    {
        foreach (var entry in Entries)
        {
            if (entry.Value.AsMap() is { } map) yield return (entry, map);
        }
    }

    /// <summary>A finding for every key that is not among the known ones, naming those it may have been meant to be.</summary>
    public void RejectUnknown(params ReadOnlySpan<string> known)
    {
        foreach (var entry in Entries)
        {
            if (known.Contains(entry.Key)) continue;
            Bag.Add(LibraryRules.UnknownKey, entry.Place, entry.Key, Nearest.Text(entry.Key, known.ToArray()), string.Join(", ", known));
        }
    }

    private void Missing(string key)
    {
        if (!IsBroken) Bag.Add(LibraryRules.MissingKey, Place, key, Shown);
    }
}
