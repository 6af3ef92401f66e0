using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What a template may use up: steps, depth, length, time.</summary>
public partial class TemplateContext
{
    private readonly Stack<ScriptLoopStatementBase> _loops = new();
    private int _callDepth;
    private int _loopDepth;
    private long _loopSteps;

    /// <summary>The number of steps a loop may take together with the loops inside it. Zero means no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep functions and includes may call each other. Zero means no limit.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How deep objects may nest when they are written out. Zero means no limit.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>The length of a value written out and of the whole output. Zero means no limit.</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>How long one regular expression may take.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Ends the rendering with a <see cref="ScriptAbortException"/>; a time limit goes here.</summary>
    public CancellationToken CancellationToken { get; set; }

    internal bool IsInLoop => _loops.Count > 0;

    /// <summary>Throws when the rendering was cancelled or the stack is nearly used up.</summary>
    public void CheckAbort()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
        }
    }

    /// <summary>Counts one level of calls.</summary>
    public void EnterRecursive(ScriptNode? node)
    {
        var span = node?.Span ?? CurrentSpan;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(span, "Exceeding recursive depth limit, near to stack overflow");
        }

        _callDepth++;
        if (RecursiveLimit != 0 && _callDepth > RecursiveLimit)
        {
            throw new ScriptRuntimeException(span, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{node}`");
        }
    }

    public void ExitRecursive(ScriptNode? node)
    {
        _callDepth--;
        if (_callDepth < 0)
        {
            throw new ScriptRuntimeException(node?.Span ?? CurrentSpan, $"unexpected ExitRecursive not matching EnterRecursive for `{node}`");
        }
    }

    /// <summary>Called when a loop begins.</summary>
    protected virtual void OnEnterLoop(ScriptLoopStatementBase loop)
    {
    }

    /// <summary>Called when a loop is over.</summary>
    protected virtual void OnExitLoop(ScriptLoopStatementBase loop)
    {
    }

    /// <summary>Called before each step of a loop; false ends the loop.</summary>
    protected virtual bool OnStepLoop(ScriptLoopStatementBase loop) => true;

    internal void EnterLoop(ScriptLoopStatementBase loop)
    {
        _loops.Push(loop);
        Scopes.PushLoop();
        OnEnterLoop(loop);
        EnterLoopScope();
    }

    internal void ExitLoop(ScriptLoopStatementBase loop)
    {
        try
        {
            OnExitLoop(loop);
        }
        finally
        {
            Scopes.PopLoop();
            _loops.Pop();
            ExitLoopScope();
        }
    }

    internal bool StepLoop(ScriptLoopStatementBase loop)
    {
        _loopSteps++;
        if (LoopLimit != 0 && _loopSteps > LoopLimit)
        {
            throw new ScriptRuntimeException(_loops.Peek().Span, $"Exceeding number of iteration limit `{LoopLimit}` for loop statement.");
        }

        return OnStepLoop(loop);
    }

    /// <summary>Opens a stretch whose steps count against <see cref="LoopLimit"/>: a function going over a list.</summary>
    internal LoopScope EnterLoopScope()
    {
        if (_loopDepth++ == 0)
        {
            _loopSteps = 0;
        }

        return new LoopScope(this);
    }

    internal void StepLoop(SourceSpan span, long steps = 1)
    {
        CheckAbort();
        _loopSteps += steps;
        if (LoopLimit != 0 && _loopSteps > LoopLimit)
        {
            throw new ScriptRuntimeException(span, $"Exceeding number of iteration limit `{LoopLimit}` for internal iteration.");
        }
    }

    private void ExitLoopScope()
    {
        if (--_loopDepth == 0)
        {
            _loopSteps = 0;
        }
    }

    /// <summary>Closes the stretch when disposed.</summary>
    internal readonly struct LoopScope(TemplateContext context) : IDisposable
    {
        public void Dispose() => context.ExitLoopScope();
    }
}
