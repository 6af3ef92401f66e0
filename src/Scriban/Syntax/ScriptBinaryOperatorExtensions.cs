using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The symbols and the binding strength of operators.</summary>
public static class ScriptBinaryOperatorExtensions
{
    private static readonly Dictionary<TokenType, (ScriptBinaryOperator Operator, int Precedence)> BySymbol = new()
    {
        [TokenType.DoubleQuestion] = (ScriptBinaryOperator.EmptyCoalescing, 20),
        [TokenType.QuestionExclamation] = (ScriptBinaryOperator.NotEmptyCoalescing, 20),
        [TokenType.DoubleVerticalBar] = (ScriptBinaryOperator.Or, 30),
        [TokenType.DoubleAmp] = (ScriptBinaryOperator.And, 40),
        [TokenType.DoubleEqual] = (ScriptBinaryOperator.CompareEqual, 70),
        [TokenType.ExclamationEqual] = (ScriptBinaryOperator.CompareNotEqual, 70),
        [TokenType.Less] = (ScriptBinaryOperator.CompareLess, 80),
        [TokenType.LessEqual] = (ScriptBinaryOperator.CompareLessOrEqual, 80),
        [TokenType.Greater] = (ScriptBinaryOperator.CompareGreater, 80),
        [TokenType.GreaterEqual] = (ScriptBinaryOperator.CompareGreaterOrEqual, 80),
        [TokenType.Plus] = (ScriptBinaryOperator.Add, 100),
        [TokenType.Minus] = (ScriptBinaryOperator.Subtract, 100),
        [TokenType.Asterisk] = (ScriptBinaryOperator.Multiply, 110),
        [TokenType.Divide] = (ScriptBinaryOperator.Divide, 110),
        [TokenType.DoubleDivide] = (ScriptBinaryOperator.DivideRound, 110),
        [TokenType.Percent] = (ScriptBinaryOperator.Modulus, 110),
        [TokenType.DoubleLessThan] = (ScriptBinaryOperator.ShiftLeft, 110),
        [TokenType.DoubleGreaterThan] = (ScriptBinaryOperator.ShiftRight, 110),
        [TokenType.DoubleDot] = (ScriptBinaryOperator.RangeInclude, 130),
        [TokenType.DoubleDotLess] = (ScriptBinaryOperator.RangeExclude, 130),
    };

    private static readonly Dictionary<ScriptBinaryOperator, string> Texts =
        BySymbol.ToDictionary(entry => entry.Value.Operator, entry => entry.Key.ToText()!);

    /// <summary>The operator as it is written.</summary>
    public static string ToText(this ScriptBinaryOperator op) =>
        Texts.TryGetValue(op, out var text) ? text : throw new ArgumentOutOfRangeException(nameof(op));

    internal static bool TryGet(TokenType symbol, out ScriptBinaryOperator op, out int precedence)
    {
        var found = BySymbol.TryGetValue(symbol, out var entry);
        (op, precedence) = entry;
        return found;
    }
}
