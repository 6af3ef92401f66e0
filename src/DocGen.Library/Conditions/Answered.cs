namespace DocGen.Library.Conditions;

/// <summary>The variable or option has an answer.</summary>
public sealed record Answered(string Name) : Condition
{
    public override bool Holds(Func<string, IReadOnlyList<string>> valuesOf) => valuesOf(Name).Any(v => v.Length > 0);

    public override IEnumerable<(string Name, string Value)> Terms() => [(Name, "")];

    public override string ToString() => Name;
}
