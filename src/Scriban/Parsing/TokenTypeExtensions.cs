namespace Scriban.Parsing;

/// <summary>Facts about token kinds.</summary>
public static class TokenTypeExtensions
{
    private static readonly (string Text, TokenType Type)[] SymbolTable =
    [
        ("//=", TokenType.DoubleDivideEqual), ("..<", TokenType.DoubleDotLess), ("...", TokenType.TripleDot),
        ("^^", TokenType.DoubleCaret), ("*=", TokenType.AsteriskEqual), ("//", TokenType.DoubleDivide),
        ("/=", TokenType.DivideEqual), ("++", TokenType.DoublePlus), ("+=", TokenType.PlusEqual),
        ("--", TokenType.DoubleMinus), ("-=", TokenType.MinusEqual), ("%=", TokenType.PercentEqual),
        ("&&", TokenType.DoubleAmp), ("??", TokenType.DoubleQuestion), ("?.", TokenType.QuestionDot),
        ("?!", TokenType.QuestionExclamation), ("||", TokenType.DoubleVerticalBar), ("|>", TokenType.PipeGreater),
        ("..", TokenType.DoubleDot), ("!=", TokenType.ExclamationEqual), ("==", TokenType.DoubleEqual),
        ("<=", TokenType.LessEqual), ("<<", TokenType.DoubleLessThan), (">=", TokenType.GreaterEqual),
        (">>", TokenType.DoubleGreaterThan), (";", TokenType.SemiColon), (":", TokenType.Colon),
        ("@", TokenType.Arroba), ("^", TokenType.Caret), ("*", TokenType.Asterisk), ("/", TokenType.Divide),
        ("+", TokenType.Plus), ("-", TokenType.Minus), ("%", TokenType.Percent), (",", TokenType.Comma),
        ("&", TokenType.Amp), ("?", TokenType.Question), ("|", TokenType.VerticalBar), (".", TokenType.Dot),
        ("!", TokenType.Exclamation), ("=", TokenType.Equal), ("<", TokenType.Less), (">", TokenType.Greater),
        ("(", TokenType.OpenParen), (")", TokenType.CloseParen), ("[", TokenType.OpenBracket),
        ("]", TokenType.CloseBracket), ("{", TokenType.OpenBrace), ("}", TokenType.CloseBrace),
    ];

    private static readonly Dictionary<TokenType, string> Texts = BuildTexts();

    /// <summary>Symbols by their first character, the longest first, so that the first match is the right one.</summary>
    internal static readonly Dictionary<char, (string Text, TokenType Type)[]> Symbols = SymbolTable
        .Where(symbol => symbol.Type is not (TokenType.OpenBrace or TokenType.CloseBrace))
        .GroupBy(symbol => symbol.Text[0])
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The fixed text of a symbol, or null where the text varies.</summary>
    public static string? ToText(this TokenType type) => Texts.GetValueOrDefault(type);

    /// <summary>True for plain and interpolated strings, not for verbatim ones.</summary>
    internal static bool IsString(this TokenType type) =>
        type is >= TokenType.String and <= TokenType.EndingInterpolatedString;

    private static Dictionary<TokenType, string> BuildTexts()
    {
        var texts = SymbolTable.ToDictionary(symbol => symbol.Type, symbol => symbol.Text);
        texts[TokenType.OpenInterpolatedBrace] = "{";
        texts[TokenType.CloseInterpolatedBrace] = "}";
        return texts;
    }
}
