using DocGen.Documents.Numbering;

namespace DocGen.Rendering.Word.Numbering;

/// <summary>Where the text of a level begins.</summary>
internal static class LevelLook
{
    /// <summary>
    /// The scheme's own indents; divisions of a document in articles stand further in the lower they are, as statutes are printed:
    /// 編 two characters, 章 three, 節 four.
    /// </summary>
    public static Indent IndentOf(NumberingScheme scheme, int level)
    {
        var at = scheme.Levels[level];
        var first = at.Role == LevelRole.Division && scheme.HasArticles && at.Indent == 0 ? level + 2 : at.Indent;
        return Indent.Hanging(first, at.Hanging);
    }

    /// <summary>Where text stands that continues a level's text: on the line of its wrapped lines. Divisions of statutes do not indent what is below them.</summary>
    public static decimal LeftUnder(NumberingScheme scheme, int level) =>
        level < 0 || level >= scheme.Levels.Length ? 0
        : scheme.HasArticles && scheme.Levels[level].Role == LevelRole.Division ? 0
        : IndentOf(scheme, level).Left;
}
