namespace DocGen.Library.Conditions;

/// <summary>At least one holds.</summary>
public sealed record Or(Condition Left, Condition Right) : Condition
{
    public override bool Holds(Func<string, IReadOnlyList<string>> valuesOf) => Left.Holds(valuesOf) || Right.Holds(valuesOf);

    public override IEnumerable<(string Name, string Value)> Terms() => Left.Terms().Concat(Right.Terms());

    public override string ToString() => $"{Left} or {(Right is Or ? $"({Right})" : Right.ToString())}";
}
