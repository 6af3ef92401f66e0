using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Yaml;

/// <summary>
/// A piece of YAML that knows where it stands. Reading it as the kind that is wanted never throws: what does not fit is put into
/// the diagnostics given to <see cref="YamlDocument.Parse"/>, and the read gives nothing.
/// </summary>
public abstract class YamlNode
{
    private protected YamlNode(string name, Place place, DiagnosticBag bag) => (Name, Place, Bag) = (name, place, bag);

    /// <summary>The key it stands under; of a list's item the list's key; of the whole file empty.</summary>
    public string Name { get; }

    public Place Place { get; }

    /// <summary>Whether nothing is written: <c>key:</c> alone, <c>~</c> or <c>null</c>. It counts as left out.</summary>
    public virtual bool IsEmpty => false;

    internal DiagnosticBag Bag { get; }

    /// <summary>Its text; null, with a finding, where it is a list or a map.</summary>
    public string? AsText() => Scalar()?.Value;

    /// <summary>The node as a map; null, with a finding, where it is something else.</summary>
    public YamlMap? AsMap()
    {
        if (this is YamlMap map) return map;
        if (this is YamlScalar scalar && YamlSlips.In(scalar) is { } slip) Bag.Add(slip);
        else Bag.Add(LibraryRules.WantedMap, Place, Shown);
        return null;
    }

    /// <summary>The node as a list; null, with a finding, where it is something else.</summary>
    public YamlList? AsList()
    {
        if (this is YamlList list) return list;
        Bag.Add(LibraryRules.WantedList, Place, Shown);
        return null;
    }

    /// <summary>The node as a scalar, which knows more than its text; null, with a finding, where it is something else.</summary>
    public YamlScalar? Scalar()
    {
        if (this is YamlScalar scalar) return scalar;
        Bag.Add(LibraryRules.WantedText, Place, Shown);
        return null;
    }

    private protected string Shown => Name.Length == 0 ? Place.File : Name;
}
