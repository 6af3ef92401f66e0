namespace DocGen.Rendering.Word.Numbering;

/// <summary>The number a paragraph carries.</summary>
/// <param name="NumId">Word's number of the list.</param>
/// <param name="Level">The level in it.</param>
/// <param name="Style">The paragraph style that says so already; empty where none does.</param>
internal readonly record struct ListMark(int NumId, int Level, string Style);
