namespace DocGen.Rendering.Word;

/// <param name="Clause">Id of the clause.</param>
/// <param name="Bookmark">Bookmark around the paragraph that came from it.</param>
/// <param name="Hash">Hash of the text as generated, by which a returned file shows what was changed.</param>
internal sealed record ClauseMark(string Clause, string Bookmark, string Hash);
