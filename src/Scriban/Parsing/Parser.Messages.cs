using System.Globalization;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>How errors are worded and placed.</summary>
internal sealed partial class Parser
{
    private const string EscapedControls = "\n\\n\r\\r\t\\t\v\\v\f\\f\b\\b\a\\a\0\\0";

    private void LogError(string message) => Log(CurrentSpan, message);

    private void LogError(Token token, string message) => Log(SpanOf(token), message);

    private void LogError(ScriptNode node, string message) => LogError(node, node.Span, message);

    private void LogError(ScriptNode node, SourceSpan span, string message)
    {
        var (name, form) = SyntaxNames.Of(node);
        Log(span, $"Error while parsing {name}: {message} in: {form}");
    }

    private void Log(SourceSpan span, string message) =>
        _messages.Add(new LogMessage(ParserMessageType.Error, span, message));

    /// <summary>The text of a token fit for one line of a message.</summary>
    private string LogTextOf(Token token)
    {
        var text = TextOf(token);
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (!char.IsControl(c))
            {
                result.Append(c);
                continue;
            }

            var index = EscapedControls.IndexOf(c, StringComparison.Ordinal);
            if (index >= 0)
            {
                result.Append(EscapedControls, index + 1, 2);
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return result.ToString();
    }
}
