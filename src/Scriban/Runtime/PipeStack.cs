using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The left sides of the pipes under way, waiting for the functions that take them.</summary>
internal sealed class PipeStack
{
    private readonly Stack<Stack<ScriptExpression>> _frames = new();

    public bool HasPending => _frames.TryPeek(out var frame) && frame.Count > 0;

    public ScriptExpression Take() => _frames.Peek().Pop();

    /// <summary>Hides pipes outside parentheses and strings from what is inside.</summary>
    public Frame Isolate()
    {
        _frames.Push(new Stack<ScriptExpression>());
        return new Frame(this);
    }

    public object? Run(TemplateContext context, ScriptExpression from, ScriptExpression to)
    {
        var isOutermost = _frames.Count == 0;
        if (isOutermost)
        {
            _frames.Push(new Stack<ScriptExpression>());
        }

        try
        {
            var frame = _frames.Peek();
            frame.Push(from);
            var result = context.Evaluate(to);
            if (result is IScriptCustomFunction && IsUntaken(frame, from))
            {
                result = ScriptFunctionCall.Call(context, to, result, true, null);
            }

            if (IsUntaken(frame, from))
            {
                throw new ScriptRuntimeException(to.Span, $"Pipe expression destination `{to}` is not a valid function ");
            }

            if (isOutermost)
            {
                _frames.Pop();
            }

            return result;
        }
        catch
        {
            // The context may go on after an error it renders, so nothing may be left over.
            _frames.Clear();
            throw;
        }
    }

    private static bool IsUntaken(Stack<ScriptExpression> frame, ScriptExpression from) =>
        frame.TryPeek(out var top) && top == from;

    internal readonly struct Frame(PipeStack owner) : IDisposable
    {
        public void Dispose() => owner._frames.TryPop(out _);
    }
}
