using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Answers;

/// <summary>A checked value of a variable.</summary>
public abstract record AnswerValue
{
    public virtual bool IsEmpty => false;

    /// <summary>What a condition compares to, and what the hash of the answers is made from.</summary>
    public abstract string ConditionText { get; }
}

/// <summary>Text of one line or several.</summary>
public sealed record TextAnswer(string Text) : AnswerValue
{
    public override bool IsEmpty => Text.Length == 0;

    public override string ConditionText => Text;
}

/// <summary>A number or an amount of money.</summary>
public sealed record NumberAnswer(decimal Number) : AnswerValue
{
    public override string ConditionText => Number.ToString(CultureInfo.InvariantCulture);
}

public sealed record DateAnswer(DateOnly Date) : AnswerValue
{
    public override string ConditionText => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The key of a choice's alternative.</summary>
public sealed record ChoiceAnswer(string Key) : AnswerValue
{
    public override string ConditionText => Key;
}

/// <summary>A list of texts.</summary>
public sealed record ListAnswer(ImmutableArray<string> Items) : AnswerValue
{
    public override bool IsEmpty => Items.IsEmpty;

    public override string ConditionText => string.Join('\n', Items);

    public bool Equals(ListAnswer? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Length;
}

/// <summary>Rows of a table, or the fields of a person as the only row; a field not answered is missing.</summary>
public sealed record TableAnswer(ImmutableArray<ImmutableDictionary<string, AnswerValue>> Rows) : AnswerValue
{
    /// <summary>Where each row is written; empty where nobody knows.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    public override bool IsEmpty => Rows.IsEmpty;

    public override string ConditionText => string.Join('\n', Rows.Select(
        row => string.Join('\t', row.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value.ConditionText}"))));

    public bool Equals(TableAnswer? other) => other is not null && ConditionText == other.ConditionText;

    public override int GetHashCode() => Rows.Length;
}
