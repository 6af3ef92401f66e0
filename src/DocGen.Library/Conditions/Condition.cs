namespace DocGen.Library.Conditions;

/// <summary>A condition on answers as formats.md, section 3 defines it.</summary>
public abstract record Condition
{
    public static Condition Always { get; } = new AlwaysCondition();

    /// <summary>Whether it holds, given the values of an option or variable: the keys chosen, or the text answered; none where unanswered.</summary>
    public abstract bool Holds(Func<string, IReadOnlyList<string>> valuesOf);

    /// <summary>The option and variable names it asks about, with the value it compares to (empty for a bare name).</summary>
    public abstract IEnumerable<(string Name, string Value)> Terms();
}

internal sealed record AlwaysCondition : Condition
{
    public override bool Holds(Func<string, IReadOnlyList<string>> valuesOf) => true;

    public override IEnumerable<(string Name, string Value)> Terms() => [];

    public override string ToString() => "";
}
