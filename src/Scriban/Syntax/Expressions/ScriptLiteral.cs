using System.Globalization;
using System.Text;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A value written out in the template.</summary>
public sealed class ScriptLiteral : ScriptExpression
{
    public ScriptLiteral()
    {
    }

    public ScriptLiteral(object? value) => Value = value;

    public object? Value { get; internal set; }

    public ScriptLiteralStringQuoteType StringQuoteType { get; internal set; }

    /// <summary>Whether this is a whole string or a part of an interpolated one.</summary>
    public TokenType StringTokenType { get; internal set; } = TokenType.String;

    public override object? Evaluate(TemplateContext context) => Value;

    public bool IsPositiveInteger() => Value switch
    {
        int number => number >= 0,
        long number => number > 0,
        _ => false,
    };

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.Write(Value switch
    {
        null => "null",
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        double number => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)),
        float number => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)) + "f",
        decimal number => WithPoint(number.ToString(CultureInfo.InvariantCulture)) + "m",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString() ?? string.Empty,
    });

    private static string WithPoint(string number) =>
        number.AsSpan().IndexOfAny("eE.NI") >= 0 ? number : number + ".0";

    private string Quote(string text)
    {
        var quote = StringQuoteType switch
        {
            ScriptLiteralStringQuoteType.SimpleQuote => '\'',
            ScriptLiteralStringQuoteType.Verbatim => '`',
            _ => '"',
        };
        var isInterpolated = StringTokenType != TokenType.String;
        var opens = StringTokenType is TokenType.String or TokenType.InterpolatedString or TokenType.BeginInterpolatedString;
        var closes = StringTokenType is TokenType.String or TokenType.InterpolatedString or TokenType.EndingInterpolatedString;
        var result = new StringBuilder(text.Length + 3);
        if (opens)
        {
            result.Append(isInterpolated ? "$" : string.Empty).Append(quote);
        }

        if (StringQuoteType == ScriptLiteralStringQuoteType.Verbatim)
        {
            result.Append(text.Replace("`", "``", StringComparison.Ordinal));
        }
        else
        {
            foreach (var c in text)
            {
                AppendEscaped(result, c, quote, isInterpolated);
            }
        }

        return (closes ? result.Append(quote) : result).ToString();
    }

    private static void AppendEscaped(StringBuilder result, char c, char quote, bool isInterpolated)
    {
        const string Codes = "\\\\\00\aa\bb\ff\nn\rr\tt\vv";
        for (var i = 0; i < Codes.Length; i += 2)
        {
            if (Codes[i] == c)
            {
                result.Append('\\').Append(Codes[i + 1]);
                return;
            }
        }

        if (c == quote || (c == '{' && isInterpolated))
        {
            result.Append('\\').Append(c);
        }
        else if (char.IsControl(c))
        {
            result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }
        else
        {
            result.Append(c);
        }
    }
}
