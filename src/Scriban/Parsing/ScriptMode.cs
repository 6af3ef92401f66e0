namespace Scriban.Parsing;

/// <summary>What a text is taken for when it is parsed.</summary>
public enum ScriptMode
{
    /// <summary>Text in which <c>{{ … }}</c> marks code.</summary>
    Default,

    /// <summary>Only the front matter between two markers is parsed; it is code.</summary>
    FrontMatterOnly,

    /// <summary>Front matter, then text with code in it.</summary>
    FrontMatterAndContent,

    /// <summary>All of the text is code.</summary>
    ScriptOnly,
}
