using System.Collections.Immutable;

namespace DocGen.Rendering.Word.Numbering;

/// <param name="List">The list it is an instance of.</param>
/// <param name="Starts">Levels that start elsewhere than in the list.</param>
/// <param name="NarrowLevels">Levels whose digits are narrow here.</param>
internal sealed record ListInstance(int List, ImmutableArray<(int Level, int Start)> Starts, ImmutableArray<int> NarrowLevels);
