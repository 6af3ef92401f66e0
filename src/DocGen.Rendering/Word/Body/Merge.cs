namespace DocGen.Rendering.Word.Body;

/// <summary>Part of a cell in a span over rows.</summary>
internal enum Merge
{
    Start,
    Continued,
}
