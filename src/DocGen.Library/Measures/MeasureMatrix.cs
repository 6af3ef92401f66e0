using System.Collections.Immutable;
using DocGen.Library.Loading;

namespace DocGen.Library.Measures;

/// <summary>The requirements tables of a family: measures by outsourcing type.</summary>
public sealed record MeasureMatrix(string Family, ImmutableArray<MatrixColumn> Columns, ImmutableArray<Measure> Measures)
{
    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;

    public Measure? Find(string id) => Measures.FirstOrDefault(m => m.Id == id);
}
