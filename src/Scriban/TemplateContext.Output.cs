using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Writing text and values.</summary>
public partial class TemplateContext
{
    private readonly Stack<IScriptOutput> _outputs = new();
    private IScriptOutput _output;
    private bool _isAtLineStart;
    private int _writtenLength;
    private bool _isCutShort;

    /// <summary>Whether statements write anything; without output the last value is the result.</summary>
    public bool EnableOutput { get; set; } = true;

    /// <summary>Where text goes now.</summary>
    public IScriptOutput Output => _output;

    public int OutputCount => _outputs.Count;

    /// <summary>White space put before each line that is written, or null.</summary>
    public string? CurrentIndent { get; set; }

    public void PushOutput() => PushOutput(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _outputs.Push(output);
    }

    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 1)
        {
            throw new InvalidOperationException("The last output cannot be popped: PopOutput was called more often than PushOutput.");
        }

        var popped = _outputs.Pop();
        _output = _outputs.Peek();
        return popped;
    }

    /// <summary>
    /// Writes the value of an expression. The value is the very object the data holds, so an override can
    /// tell values from text.
    /// </summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject) => Write(ObjectToString(textAsObject));

    public TemplateContext Write(string? text) => Write(text, 0, text?.Length ?? 0);

    public TemplateContext Write(ScriptStringSlice slice) => Write(slice.FullText, slice.Index, slice.Length);

    public TemplateContext WriteLine() => Write(NewLine);

    public TemplateContext Write(string? text, int startIndex, int count)
    {
        if (text is null)
        {
            return this;
        }

        if (CurrentIndent is not null)
        {
            WriteIndented(text, startIndex, startIndex + count, CurrentIndent);
            return this;
        }

        if (count > 0)
        {
            _isAtLineStart = text[startIndex + count - 1] == '\n';
        }

        WriteWithinLimit(text, startIndex, count);
        return this;
    }

    /// <summary>Forgets that a line has just begun, so that the next text is not indented.</summary>
    public void ResetPreviousNewLine() => _isAtLineStart = false;

    private void WriteIndented(string text, int start, int end, string indent)
    {
        while (start < end)
        {
            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            var isEmpty = newLine == start || (newLine == start + 1 && text[start] == '\r');
            if (_isAtLineStart && (newLine < 0 || IndentOnEmptyLines || !isEmpty))
            {
                if (!WriteWithinLimit(indent, 0, indent.Length))
                {
                    return;
                }

                _isAtLineStart = false;
            }

            if (!WriteWithinLimit(text, start, next - start))
            {
                return;
            }

            _isAtLineStart |= newLine >= 0;
            start = next;
        }
    }

    /// <summary>Writes what the limit leaves room for; beyond it come three dots, once.</summary>
    private bool WriteWithinLimit(string text, int start, int count)
    {
        if (count <= 0)
        {
            return true;
        }

        var room = LimitToString <= 0 ? count : Math.Clamp(LimitToString - _writtenLength, 0, count);
        if (room > 0)
        {
            _output.Write(text, start, room);
            _writtenLength += room;
        }

        if (room < count && !_isCutShort)
        {
            _output.Write("...", 0, 3);
            _isCutShort = true;
        }

        return room == count;
    }

    private void ResetOutputLimit()
    {
        _writtenLength = 0;
        _isCutShort = false;
    }
}
