namespace Scriban.Syntax;

/// <summary>A variable by name.</summary>
public abstract class ScriptVariable : ScriptExpression, IScriptVariablePath, IEquatable<ScriptVariable>
{
    /// <summary><c>$</c>: the arguments of the function or included page.</summary>
    public static readonly ScriptVariableLocal Arguments = new(string.Empty);

    /// <summary><c>$$</c>: the block that <c>wrap</c> passes.</summary>
    public static readonly ScriptVariableLocal BlockDelegate = new("$");

    /// <summary>The state of the current <c>for</c>.</summary>
    public static readonly ScriptVariableGlobal ForObject = new("for");

    /// <summary>The state of the current <c>while</c>.</summary>
    public static readonly ScriptVariableGlobal WhileObject = new("while");

    private protected ScriptVariable(string name, ScriptVariableScope scope)
    {
        BaseName = name;
        Scope = scope;
        Name = scope == ScriptVariableScope.Local ? "$" + name : name;
    }

    /// <summary>The name without the mark of a local variable.</summary>
    public string BaseName { get; }

    /// <summary>The name as it is written.</summary>
    public string Name { get; }

    public ScriptVariableScope Scope { get; }

    public static ScriptVariable Create(string name, ScriptVariableScope scope) => scope switch
    {
        ScriptVariableScope.Global => new ScriptVariableGlobal(name),
        ScriptVariableScope.Local => new ScriptVariableLocal(name),
        _ => throw new InvalidOperationException($"Scope `{scope}` is not supported"),
    };

    public string GetFirstPath() => Name;

    public override object? Evaluate(TemplateContext context) => context.GetValue((ScriptExpression)this);

    public virtual object? GetValue(TemplateContext context) => context.GetValue(this);

    public void SetValue(TemplateContext context, object? valueToSet) => context.SetValue(this, valueToSet);

    public virtual bool Equals(ScriptVariable? other) =>
        ReferenceEquals(this, other) || (other is not null && Scope == other.Scope && Name == other.Name);

    public override bool Equals(object? obj) => obj is ScriptVariable other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    public static bool operator ==(ScriptVariable? left, ScriptVariable? right) => Equals(left, right);

    public static bool operator !=(ScriptVariable? left, ScriptVariable? right) => !Equals(left, right);

    internal override void Print(NodePrinter printer) => printer.Write(Name);
}
