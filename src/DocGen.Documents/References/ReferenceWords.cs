namespace DocGen.Documents.References;

/// <summary>The words between the members of a reference.</summary>
public static class ReferenceWords
{
    public const string Comma = "、";
    public const string And = "及び";
    public const string From = "から";
    public const string To = "まで";
    public const string Dash = "～";

    /// <summary>Whether a part joins two places rather than naming one; what lies between two such parts leads to one place.</summary>
    public static bool IsJoin(string text) => text is Comma or And or From or To or Dash or "，";
}
