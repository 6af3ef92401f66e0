using System.Collections;
using System.Text;
using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban;

/// <summary>Values as text.</summary>
public partial class TemplateContext
{
    private int _textDepth;
    private int _textLength;

    /// <summary>
    /// The text of a value. Inside a list or an object strings are quoted and null has a name, so that the whole reads like script.
    /// </summary>
    public virtual string? ObjectToString(object? value, bool nested = false)
    {
        if (_textDepth == 0)
        {
            _textLength = 0;
        }

        _textDepth++;
        try
        {
            if (ObjectRecursionLimit != 0 && _textDepth > ObjectRecursionLimit)
            {
                throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");
            }

            var text = ToText(value, nested);
            var isCut = LimitToString > 0 && _textDepth == 1 && text?.Length >= LimitToString;
            return isCut ? text + "..." : text;
        }
        finally
        {
            _textDepth--;
        }
    }

    private bool IsTextFull => LimitToString > 0 && _textLength >= LimitToString;

    private string? ToText(object? value, bool nested) => value switch
    {
        _ when IsTextFull => string.Empty,
        string text => StringToText(text, nested),
        null or EmptyScriptObject => nested ? "null" : null,
        bool flag => flag ? "true" : "false",
        DateTime date when FindDate() is { } functions => functions.ToString(date, functions.Format, CurrentCulture),
        IFormattable formattable => formattable.ToString(null, this),
        IConvertible convertible => convertible.ToString(this),
        IEnumerable items => ListToText(items),
        KeyValuePair<string, object?> pair => ObjectToString(new ScriptObject { ["key"] = pair.Key, ["value"] = pair.Value }, true),
        IScriptCustomFunction and not Syntax.ScriptFunction => "<function>",
        _ => value.ToString(),
    };

    private string StringToText(string text, bool nested)
    {
        var isCut = LimitToString > 0 && _textLength + text.Length >= LimitToString;
        if (isCut)
        {
            text = text[..(LimitToString - _textLength)];
        }

        return nested ? $"\"{StringFunctions.Escape(text)}{(isCut ? string.Empty : "\"")}" : text;
    }

    private string ListToText(IEnumerable items)
    {
        var text = new StringBuilder("[");
        _textLength++;
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                text.Append(", ");
                _textLength += 2;
            }

            isFirst = false;
            var itemText = ObjectToString(item, true);
            text.Append(itemText);
            _textLength += itemText?.Length ?? 0;
            if (IsTextFull)
            {
                return text.ToString();
            }
        }

        _textLength++;
        return text.Append(']').ToString();
    }

    /// <summary>The <c>date</c> object in force, which knows the format of dates.</summary>
    private DateTimeFunctions? FindDate()
    {
        var strict = StrictVariables;
        StrictVariables = false;
        try
        {
            return GetValue((Syntax.ScriptExpression)DateTimeFunctions.DateVariable) as DateTimeFunctions;
        }
        finally
        {
            StrictVariables = strict;
        }
    }
}
