namespace DocGen.Documents.Diagnostics;

/// <summary>
/// What can be wrong, said once: the code that users look up, how grave it is, the message and what to do next.
/// Every room lists its rules in one static class (<c>LibraryRules</c>, <c>AnswerRules</c> …), from which the table of codes is made.
/// </summary>
public sealed record Rule(string Code, Severity Severity, Wording Message, Wording Hint)
{
    public Diagnostic At(Place place, params string[] arguments) => new(this, place, [.. arguments]);
}
