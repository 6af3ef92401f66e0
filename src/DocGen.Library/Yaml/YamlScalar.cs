using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Yaml;

/// <summary>A single value. Everything is text until a reader asks for more.</summary>
public sealed class YamlScalar : YamlNode
{
    internal ScalarForm Form { get; }

    internal YamlScalar(string name, string value, ScalarForm form, Place place, DiagnosticBag bag)
        : base(name, place, bag) => (Value, Form) = (value, form);

    public string Value { get; }

    public override bool IsEmpty => Form == ScalarForm.Plain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Where a character of the value stands in the file; folded and escaped texts are placed as well as can be.</summary>
    public Place PlaceOf(int offset)
    {
        if (Form != ScalarForm.Block) return Place with { Column = Place.Column + offset + (Form == ScalarForm.Quoted ? 1 : 0) };
        var lines = Value.AsSpan(0, Math.Min(offset, Value.Length)).Count('\n');
        return new Place(Place.File, Place.Line + 1 + lines);
    }

    /// <summary><c>true</c> or <c>false</c>; null, with a finding, where it is something else.</summary>
    public bool? AsFlag()
    {
        if (Value is "true" or "True") return true;
        if (Value is "false" or "False") return false;
        Bag.Add(LibraryRules.WantedFlag, Place, Shown, Value);
        return null;
    }

    /// <summary>A number in plain digits; null, with a finding, where it is something else.</summary>
    public decimal? AsNumber()
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(Value, style, CultureInfo.InvariantCulture, out var number)) return number;
        Bag.Add(LibraryRules.WantedNumber, Place, Shown, Value);
        return null;
    }

    internal enum ScalarForm
    {
        Plain,
        Quoted,
        Block,
    }
}
