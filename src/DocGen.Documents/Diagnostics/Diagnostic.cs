using System.Collections.Immutable;
using System.Globalization;

namespace DocGen.Documents.Diagnostics;

/// <summary>One finding: which rule, where, with which particulars.</summary>
public sealed record Diagnostic(Rule Rule, Place Place, ImmutableArray<string> Arguments)
{
    /// <summary>A second place that belongs to the finding, such as the clause a reference should have reached.</summary>
    public Place? Also { get; init; }

    public Severity Severity => Rule.Severity;

    public string Message(Language language) => Fill(Rule.Message.In(language));

    public string Hint(Language language) => Fill(Rule.Hint.In(language));

    public bool Equals(Diagnostic? other) =>
        other is not null && Rule == other.Rule && Place == other.Place && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Rule.Code, Place, Arguments.Length);

    private string Fill(string text) =>
        string.Format(CultureInfo.InvariantCulture, text, [.. Arguments.Select(a => (object)a), "", "", "", ""]);
}
