using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// Where names are looked up: functions first, then the stack of global objects; each level with the variables
/// of the loops running on it. Local names have a stack of their own.
/// </summary>
internal sealed class VariableScopes(TemplateContext context)
{
    private readonly List<Level> _globals = [];
    private readonly List<Level> _functions = [];
    private readonly List<Level> _locals = [];

    public int GlobalCount => _globals.Count;

    public IScriptObject? CurrentGlobal => _globals[^1].Store;

    public void PushGlobalOnly(IScriptObject store) => _globals.Add(new Level { Store = store });

    public IScriptObject PopGlobalOnly()
    {
        if (_globals.Count == 1)
        {
            throw new InvalidOperationException("The builtin object cannot be popped: PopGlobal was called more often than PushGlobal.");
        }

        return Pop(_globals).Store!;
    }

    public void PushLocal() => _locals.Add(new Level());

    public void PopLocal() => Pop(_locals);

    /// <param name="parameters">The named parameters, or null for a function without.</param>
    /// <param name="hidesOuter">Whether the variables of the calling functions are out of sight.</param>
    public void PushFunction(ScriptObject? parameters, bool hidesOuter)
    {
        _functions.Add(new Level { Store = parameters, HidesOuter = hidesOuter });
        PushLocal();
    }

    public void PopFunction()
    {
        PopLocal();
        Pop(_functions);
    }

    public void PushLoop()
    {
        LoopLevel().PushLoop();
        _locals[^1].PushLoop();
    }

    public void PopLoop()
    {
        LoopLevel().PopLoop();
        _locals[^1].PopLoop();
    }

    public ScriptObject LoopStoreFor(ScriptVariable variable) =>
        (variable.Scope == ScriptVariableScope.Global ? LoopLevel() : _locals[^1]).InnermostLoop
        ?? throw new InvalidOperationException("A loop variable can only be set inside a loop.");

    public bool TryGet(ScriptVariable variable, out object? value)
    {
        if (variable.Scope == ScriptVariableScope.Local)
        {
            return _locals[^1].TryGet(context, variable, out value);
        }

        for (var i = _functions.Count - 1; i >= 0; i--)
        {
            if (_functions[i].TryGet(context, variable, out value))
            {
                return true;
            }

            if (_functions[i].HidesOuter)
            {
                break;
            }
        }

        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            if (_globals[i].TryGet(context, variable, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The object that an assignment to a variable goes to.</summary>
    public IScriptObject StoreFor(ScriptVariable variable)
    {
        if (variable.Scope == ScriptVariableScope.Local)
        {
            return _locals[^1].Store ??= new ScriptObject();
        }

        var store = GlobalStoreFor(variable.Name);
        if (!store.CanWrite(variable.Name))
        {
            var kind = store == context.BuiltinObject ? "builtin " : string.Empty;
            throw new ScriptRuntimeException(variable.Span, $"Cannot set the {kind}readonly variable `{variable}`");
        }

        return store;
    }

    /// <summary>
    /// A function with parameters keeps new names to itself; names known outside are assigned in the
    /// object on top of the stack.
    /// </summary>
    private IScriptObject GlobalStoreFor(string name)
    {
        IScriptObject? own = null;
        for (var i = _functions.Count - 1; i >= 0; i--)
        {
            if (_functions[i].Store is { } store)
            {
                own ??= store;
                if (store.Contains(name))
                {
                    return store;
                }
            }

            if (_functions[i].HidesOuter)
            {
                break;
            }
        }

        var isKnownOutside = own is null || _globals.Exists(level => level.Store!.Contains(name));
        return isKnownOutside ? CurrentGlobal! : own!;
    }

    /// <summary>The level whose loops are running: that of the innermost function with parameters, or the top object.</summary>
    private Level LoopLevel()
    {
        for (var i = _functions.Count - 1; i >= 0; i--)
        {
            if (_functions[i].Store is not null)
            {
                return _functions[i];
            }

            if (_functions[i].HidesOuter)
            {
                break;
            }
        }

        return _globals[^1];
    }

    private static Level Pop(List<Level> levels)
    {
        var level = levels[^1];
        levels.RemoveAt(levels.Count - 1);
        return level;
    }

    private sealed class Level
    {
        private List<ScriptObject>? _loops;

        public IScriptObject? Store { get; set; }

        public bool HidesOuter { get; init; }

        public ScriptObject? InnermostLoop => _loops is [.., var loop] ? loop : null;

        public void PushLoop() => (_loops ??= []).Add(new ScriptObject());

        public void PopLoop() => _loops!.RemoveAt(_loops.Count - 1);

        public bool TryGet(TemplateContext context, ScriptVariable variable, out object? value)
        {
            for (var i = (_loops?.Count ?? 0) - 1; i >= 0; i--)
            {
                if (_loops![i].TryGetValue(context, variable.Span, variable.Name, out value))
                {
                    return true;
                }
            }

            value = null;
            return Store is not null && Store.TryGetValue(context, variable.Span, variable.Name, out value);
        }
    }
}
