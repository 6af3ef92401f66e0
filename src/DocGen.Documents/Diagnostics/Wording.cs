namespace DocGen.Documents.Diagnostics;

/// <summary>One text in both languages. <c>{0}</c>, <c>{1}</c> … are filled with a message's arguments.</summary>
public sealed record Wording(string Japanese, string English)
{
    public static Wording None { get; } = new("", "");

    public string In(Language language) => language == Language.Japanese ? Japanese : English;
}
