namespace DocGen.Library.Clauses;

/// <summary>An alternative of an option, by their ids: <c>subcontracting=permit</c>.</summary>
public readonly record struct Alternative(string Option, string Key)
{
    public override string ToString() => $"{Option}={Key}";
}
