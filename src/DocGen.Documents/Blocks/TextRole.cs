namespace DocGen.Documents.Blocks;

/// <summary>What an unnumbered paragraph is; the style decides how it looks.</summary>
public enum TextRole
{
    Body,
    Title,
    Subtitle,
    DocumentNumber,
    Date,
    Addressee,
    Sender,

    /// <summary>記 and the like, centred.</summary>
    Center,

    /// <summary>以上 and the like, flush right.</summary>
    Right,

    /// <summary>A remark below a table or form (※, 注).</summary>
    Remark,

    /// <summary>The bracketed condition 【…の場合】 of a model text.</summary>
    Condition,

    /// <summary>別紙1, 別記様式第1号: flush left at the head of its page.</summary>
    AnnexLabel,
    TableCaption,
}
