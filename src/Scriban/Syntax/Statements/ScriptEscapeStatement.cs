namespace Scriban.Syntax;

/// <summary>The mark that opens or closes a code block or an escape block.</summary>
public sealed class ScriptEscapeStatement : ScriptStatement
{
    public ScriptEscapeStatement() => CanSkipEvaluation = true;

    public ScriptWhitespaceMode WhitespaceMode { get; internal set; }

    /// <summary>The white space between the line's start and the mark, empty where other text stands before it.</summary>
    public string Indent { get; internal set; } = string.Empty;

    public bool IsEntering { get; internal set; }

    public bool IsClosing => !IsEntering;

    /// <summary>The number of <c>%</c> in the mark; zero for code.</summary>
    public int EscapeCount { get; internal set; }

    public override object? Evaluate(TemplateContext context) => null;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        var escapes = new string('%', EscapeCount);
        var strip = WhitespaceMode switch
        {
            ScriptWhitespaceMode.Greedy => "-",
            ScriptWhitespaceMode.NonGreedy => "~",
            _ => string.Empty,
        };
        printer.Write(IsEntering ? $"{{{escapes}{{{strip}" : $"{strip}}}{escapes}}}");
    }
}
