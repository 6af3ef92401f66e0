using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Numbers and strings.</summary>
internal sealed partial class Parser
{
    private ScriptLiteral ParseInteger()
    {
        const NumberStyles Style = NumberStyles.Integer | NumberStyles.AllowExponent;
        var literal = Open(new ScriptLiteral());
        var text = TextOf(_current).Replace("_", string.Empty, StringComparison.Ordinal);
        if (long.TryParse(text, Style, CultureInfo.InvariantCulture, out var number))
        {
            literal.Value = Numbers.Fit(number);
        }
        else if (BigInteger.TryParse(text, Style, CultureInfo.InvariantCulture, out var big))
        {
            literal.Value = big;
        }
        else
        {
            LogError($"Unable to parse the integer {text}");
        }

        NextToken();
        return Close(literal);
    }

    private ScriptLiteral ParseHexadecimal()
    {
        var literal = Open(new ScriptLiteral());
        var text = TextOf(_current)[2..].Replace("_", string.Empty, StringComparison.Ordinal);
        var digits = text.TrimEnd('u', 'U');
        var isUnsigned = digits.Length < text.Length;
        if (ulong.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
        {
            literal.Value = FromBits(number, isUnsigned);
        }
        else if (BigInteger.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var big))
        {
            literal.Value = big;
        }
        else
        {
            LogError($"Unable to parse the integer {digits}");
        }

        NextToken();
        return Close(literal);
    }

    private ScriptLiteral ParseBinaryNumber()
    {
        var literal = Open(new ScriptLiteral());
        var text = TextOf(_current)[2..].Replace("_", string.Empty, StringComparison.Ordinal);
        var digits = text.TrimEnd('u', 'U', 'f', 'F', 'd', 'D');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var number = BigInteger.Zero;
        foreach (var digit in digits.Where(c => c != '.'))
        {
            number = (number << 1) + (digit - '0');
        }

        if (point > 0)
        {
            var scale = point - (digits.Length - 1);
            var value = (double)number * Math.Pow(2, scale);
            literal.Value = text[^1] is 'f' or 'F' ? (float)value : (object)value;
        }
        else
        {
            literal.Value = number <= ulong.MaxValue ? FromBits((ulong)number, text[^1] is 'u' or 'U') : number;
        }

        NextToken();
        return Close(literal);
    }

    /// <summary>Bits as the smallest signed number that has them, or as the number they are without a sign.</summary>
    private static object FromBits(ulong bits, bool isUnsigned) => (bits <= uint.MaxValue, isUnsigned) switch
    {
        (true, true) => (object)(long)bits,
        (true, false) => unchecked((int)bits),
        (false, true) => new BigInteger(bits),
        (false, false) => unchecked((long)bits),
    };

    private ScriptLiteral ParseFloat()
    {
        var literal = Open(new ScriptLiteral());
        var text = TextOf(_current);
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = suffix is 'f' or 'd' or 'm' ? text[..^1] : text;
        switch (suffix)
        {
            case 'f' when float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var single):
                literal.Value = single;
                break;
            case 'f':
                LogError($"Unable to parse float value `{text}`");
                break;
            default:
                var isDecimal = suffix == 'm' || _options.ParseFloatAsDecimal;
                if (isDecimal && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
                {
                    literal.Value = exact;
                }
                else if (suffix != 'm' && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                {
                    literal.Value = number;
                }
                else
                {
                    LogError($"Unable to parse double value `{text}`");
                }

                break;
        }

        NextToken();
        return Close(literal);
    }

    private ScriptLiteral ParseString()
    {
        var literal = Open(new ScriptLiteral());
        literal.StringQuoteType = QuoteType(_lexer.Text[_current.Start.Offset]);
        literal.Value = Decode(_current.Start.Offset + 1, _current.End.Offset);
        NextToken();
        return Close(literal);
    }

    private ScriptLiteral ParseVerbatimString()
    {
        var literal = Open(new ScriptLiteral());
        literal.StringQuoteType = ScriptLiteralStringQuoteType.Verbatim;
        literal.Value = _lexer.Text[(_current.Start.Offset + 1).._current.End.Offset].Replace("``", "`", StringComparison.Ordinal);
        NextToken();
        return Close(literal);
    }

    private ScriptInterpolatedStringExpression ParseInterpolatedString()
    {
        var expression = Open(new ScriptInterpolatedStringExpression());
        var isWhole = _current.Type == TokenType.InterpolatedString;
        expression.Parts.Add(ParseStringPart());
        if (isWhole)
        {
            return Close(expression);
        }

        while (_current.Type != TokenType.EndingInterpolatedString)
        {
            if (ParseExpression(expression) is not { } part)
            {
                return Close(expression);
            }

            expression.Parts.Add(part);
        }

        expression.Parts.Add(ParseStringPart());
        return Close(expression);
    }

    /// <summary>The text of an interpolated string up to its end or its next brace.</summary>
    private ScriptLiteral ParseStringPart()
    {
        var literal = Open(new ScriptLiteral { StringTokenType = _current.Type });
        var start = _current.Start.Offset + 1;
        if (_current.Type is TokenType.InterpolatedString or TokenType.BeginInterpolatedString)
        {
            literal.StringQuoteType = QuoteType(_lexer.Text[start]);
            start++;
        }
        else if (_current.Type == TokenType.EndingInterpolatedString)
        {
            literal.StringQuoteType = QuoteType(_lexer.Text[_current.End.Offset]);
        }

        literal.Value = Decode(start, _current.End.Offset);
        NextToken();
        return Close(literal);
    }

    private ScriptInterpolatedExpression ParseInterpolatedExpression()
    {
        var expression = Open(new ScriptInterpolatedExpression());
        expression.OpenBrace = ExpectToken(TokenType.OpenInterpolatedBrace);
        expression.Expression = ExpectExpression(expression);
        if (_current.Type == TokenType.CloseInterpolatedBrace)
        {
            expression.CloseBrace = TakeToken();
        }
        else
        {
            LogError("Opened interpolated expression not closed on the same line.");
        }

        return Close(expression);
    }

    private static ScriptLiteralStringQuoteType QuoteType(char quote) =>
        quote == '\'' ? ScriptLiteralStringQuoteType.SimpleQuote : ScriptLiteralStringQuoteType.DoubleQuote;

    /// <summary>Resolves the escapes in a part of the source.</summary>
    private string Decode(int start, int end)
    {
        var source = _lexer.Text;
        if (source.IndexOf('\\', start, end - start) < 0)
        {
            return source[start..end];
        }

        var result = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (source[i] != '\\')
            {
                result.Append(source[i]);
                continue;
            }

            var escape = source[++i];
            switch (escape)
            {
                case '\n':
                    break;
                case '\r':
                    i += source[i + 1] == '\n' ? 1 : 0;
                    break;
                case 'u' or 'x':
                    var length = escape == 'u' ? 4 : 2;
                    if (i + length < end && ushort.TryParse(source.AsSpan(i + 1, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                    {
                        result.Append((char)code);
                    }

                    i += length;
                    break;
                default:
                    if (!"0'\"\\bfnrtv".Contains(escape) && !(escape == '{' && _current.Type != TokenType.String))
                    {
                        LogError($"Unexpected escape character `{escape}` in string");
                    }

                    result.Append(escape switch
                    {
                        '0' => '\0',
                        'b' => '\b',
                        'f' => '\f',
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'v' => '\v',
                        _ => escape,
                    });
                    break;
            }
        }

        return result.ToString();
    }
}
