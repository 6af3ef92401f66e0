namespace DocGen.Documents.Inlines;

/// <summary>A piece of a printed reference.</summary>
/// <param name="Text">The text as printed: 第7条, 第, 2, 項, から, 前条.</param>
/// <param name="Anchor">The place it leads to; empty for joining words.</param>
/// <param name="IsLabel">True where the text is exactly the target's printed number, so that Word can keep it up to date by a field.</param>
public sealed record ReferencePart(string Text, string Anchor = "", bool IsLabel = false);
