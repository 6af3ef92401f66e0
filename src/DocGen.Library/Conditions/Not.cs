namespace DocGen.Library.Conditions;

/// <summary>The other does not hold. <c>a!=b</c> is read as this too.</summary>
public sealed record Not(Condition Operand) : Condition
{
    public override bool Holds(Func<string, IReadOnlyList<string>> valuesOf) => !Operand.Holds(valuesOf);

    public override IEnumerable<(string Name, string Value)> Terms() => Operand.Terms();

    public override string ToString() => Operand switch
    {
        Is equal => $"{equal.Name}!={Is.Quoted(equal.Value)}",
        And or Or => $"not ({Operand})",
        _ => $"not {Operand}",
    };
}
