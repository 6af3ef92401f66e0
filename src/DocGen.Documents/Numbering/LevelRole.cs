namespace DocGen.Documents.Numbering;

/// <summary>What a level of a numbering scheme is for; it decides how text is laid on it and how it is referred to.</summary>
public enum LevelRole
{
    /// <summary>A heading with text below it: 編, 章, 節; in a specification 1 and (1).</summary>
    Division,

    /// <summary>条: a caption and a number, on whose line the first paragraph stands.</summary>
    Article,

    /// <summary>項: paragraphs of an article; the first bears no number.</summary>
    Paragraph,

    /// <summary>号 and below: (1), ア, (ア), ①.</summary>
    Item,
}
