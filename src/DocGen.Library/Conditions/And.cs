namespace DocGen.Library.Conditions;

/// <summary>Both hold.</summary>
public sealed record And(Condition Left, Condition Right) : Condition
{
    public override bool Holds(Func<string, IReadOnlyList<string>> valuesOf) => Left.Holds(valuesOf) && Right.Holds(valuesOf);

    public override IEnumerable<(string Name, string Value)> Terms() => Left.Terms().Concat(Right.Terms());

    // The parser groups from the left, so only a group on the right, or an "or", needs its parentheses back.
    public override string ToString() =>
        $"{(Left is Or ? $"({Left})" : Left.ToString())} and {(Right is Or or And ? $"({Right})" : Right.ToString())}";
}
