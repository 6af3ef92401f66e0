using System.Collections.Immutable;
using System.Xml.Linq;

namespace DocGen.Rendering.Word.House;

/// <summary>The look of a style of the file, what it takes from the styles below it included.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Paragraph">Properties of the paragraph by name.</param>
/// <param name="Run">Properties of the letters by name.</param>
internal sealed record HouseStyle(string Name, ImmutableDictionary<string, XElement> Paragraph, ImmutableDictionary<string, XElement> Run)
{
    public static HouseStyle Empty { get; } = new("", ImmutableDictionary<string, XElement>.Empty, ImmutableDictionary<string, XElement>.Empty);

    /// <summary>The style is numbered by a list of the file.</summary>
    public bool HasOwnList { get; init; }
}
