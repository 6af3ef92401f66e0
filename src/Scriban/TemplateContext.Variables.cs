using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Reading and writing variables.</summary>
public partial class TemplateContext
{
    public int GlobalCount => Scopes.GlobalCount;

    /// <summary>The object that assignments to plain names go to.</summary>
    public IScriptObject? CurrentGlobal => Scopes.CurrentGlobal;

    /// <summary>Puts an object on top of the stack: its members become plain names.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        Scopes.PushGlobalOnly(scriptObject);
        Scopes.PushLocal();
    }

    public IScriptObject PopGlobal()
    {
        var popped = Scopes.PopGlobalOnly();
        Scopes.PopLocal();
        return popped;
    }

    /// <summary>Opens a new set of local variables.</summary>
    public void PushLocal() => Scopes.PushLocal();

    public void PopLocal() => Scopes.PopLocal();

    public object? GetValue(ScriptVariableGlobal variable) => GetValue((ScriptVariable)variable);

    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (Scopes.TryGet(variable, out var value))
        {
            return value;
        }

        var isFound = TryGetVariable?.Invoke(this, variable.Span, variable, out value) ?? false;
        if (StrictVariables && !isFound)
        {
            throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable}` was not found");
        }

        return value;
    }

    public void SetValue(ScriptVariable variable, bool value) => SetValue(variable, (object)value);

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (!Scopes.StoreFor(variable).TrySetValue(this, variable.Span, variable.Name, value, asReadOnly))
        {
            throw new ScriptRuntimeException(variable.Span, $"Cannot set value on the readonly variable `{variable}`");
        }
    }

    /// <summary>Sets a variable, with <paramref name="force"/> even one that is read-only.</summary>
    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly, bool force)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (force)
        {
            Scopes.StoreFor(variable).Remove(variable.Name);
        }

        SetValue(variable, value, asReadOnly);
    }

    public void DeleteValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        Scopes.StoreFor(variable).Remove(variable.Name);
    }

    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true)
    {
        ArgumentNullException.ThrowIfNull(variable);
        Scopes.StoreFor(variable).SetReadOnly(variable.Name, isReadOnly);
    }

    /// <summary>Sets a variable that is gone when the innermost loop is over.</summary>
    public virtual void SetLoopVariable(ScriptVariable variable, object? value)
    {
        ArgumentNullException.ThrowIfNull(variable);
        Scopes.LoopStoreFor(variable).TrySetValue(this, variable.Span, variable.Name, value, false);
    }
}
