namespace DocGen.Library.Conditions;

/// <summary>The value is the answer, or one of the answers where several may be chosen.</summary>
public sealed record Is(string Name, string Value) : Condition
{
    public override bool Holds(Func<string, IReadOnlyList<string>> valuesOf) => valuesOf(Name).Contains(Value, StringComparer.Ordinal);

    public override IEnumerable<(string Name, string Value)> Terms() => [(Name, Value)];

    public override string ToString() => $"{Name}={Quoted(Value)}";

    /// <summary>A value as it is written: in quotes where a bare word would end too early or be taken for something else.</summary>
    internal static string Quoted(string value)
    {
        if (value.Length > 0 && value.All(ConditionParser.IsWordCharacter)) return value;
        return value.Contains('\'', StringComparison.Ordinal) ? $"\"{value}\"" : $"'{value}'";
    }
}
