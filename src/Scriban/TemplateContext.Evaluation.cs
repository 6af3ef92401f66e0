using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Evaluating nodes and following paths.</summary>
public partial class TemplateContext
{
    /// <summary>How many parts of a path deep the evaluation is; the parts before the last are always worked out.</summary>
    private int _pathDepth;

    /// <summary>A name that leads to a function stands for the function, not for its result.</summary>
    private bool _keepsFunctions;

    internal bool AllowPipeArguments => _pathDepth <= 1;

    public object? Evaluate(ScriptNode scriptNode) => Evaluate(scriptNode, false);

    /// <summary>
    /// Evaluates a node. Every node goes through here, and every error leaves here with a place.
    /// </summary>
    /// <param name="scriptNode">The node, or null, whose value is null.</param>
    /// <param name="aliasReturnedFunction">Whether a function found is the value instead of being called.</param>
    public virtual object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
        {
            return null;
        }

        var (node, depth, keepsFunctions) = (CurrentNode, _pathDepth, _keepsFunctions);
        (CurrentNode, _pathDepth, _keepsFunctions) = (scriptNode, 0, aliasReturnedFunction);
        try
        {
            return scriptNode.Evaluate(this);
        }
        catch (ScriptRuntimeException error) when (RenderRuntimeException is not null)
        {
            return RenderRuntimeException(error);
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            var located = new ScriptRuntimeException(scriptNode.Span, error.Message, error);
            return RenderRuntimeException is null ? throw located : RenderRuntimeException(located);
        }
        finally
        {
            (CurrentNode, _pathDepth, _keepsFunctions) = (node, depth, keepsFunctions);
        }
    }

    /// <summary>The value an expression leads to; a function found on the way is called.</summary>
    public object? GetValue(ScriptExpression? target)
    {
        if (target is null)
        {
            return null;
        }

        var node = CurrentNode;
        CurrentNode = target;
        _pathDepth++;
        try
        {
            var value = target is IScriptVariablePath path ? Follow(target, path) : Evaluate(target);
            var isCall = value is IScriptCustomFunction && (!_keepsFunctions || _pathDepth > 1);
            return isCall ? ScriptFunctionCall.Call(this, target, value, _pathDepth == 1, null) : value;
        }
        finally
        {
            CurrentNode = node;
            _pathDepth--;
        }
    }

    /// <summary>Assigns to the place an expression leads to.</summary>
    public void SetValue(ScriptExpression? target, object? value)
    {
        if (target is null)
        {
            return;
        }

        if (target is not IScriptVariablePath path)
        {
            throw new ScriptRuntimeException(target.Span, "Unsupported target expression for assignment.");
        }

        _pathDepth++;
        try
        {
            path.SetValue(this, value);
        }
        catch (Exception error) when (_pathDepth == 1 && error is not ScriptRuntimeException)
        {
            throw Unexpected(target, error);
        }
        finally
        {
            _pathDepth--;
        }
    }

    /// <summary>Copies the members of an object to the current one.</summary>
    public virtual void Import(SourceSpan span, object objectToImport)
    {
        if (objectToImport is not ScriptObject source)
        {
            throw new ScriptRuntimeException(span, $"Unexpected value `{GetTypeName(objectToImport)}` for import. Expecting an plain script object.");
        }

        CurrentGlobal!.Import(source);
    }

    /// <summary>Leaves the current step of a loop, or the page where that is allowed.</summary>
    internal void LeaveStep(ScriptStatement statement, ScriptFlowState state, string word)
    {
        if (!IsInLoop && !EnableBreakAndContinueAsReturnOutsideLoop)
        {
            throw new ScriptRuntimeException(statement.Span, $"The <{word}> statement can only be used inside for/while loops");
        }

        FlowState = IsInLoop ? state : ScriptFlowState.Return;
    }

    private static ScriptRuntimeException Unexpected(ScriptExpression target, Exception error) =>
        new(target.Span, $"Unexpected exception while accessing target expression: {error.Message}", error);

    private object? Follow(ScriptExpression target, IScriptVariablePath path)
    {
        try
        {
            return path.GetValue(this);
        }
        catch (Exception error) when (_pathDepth == 1 && error is not ScriptRuntimeException)
        {
            throw Unexpected(target, error);
        }
    }
}
