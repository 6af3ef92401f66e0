namespace Scriban.Syntax;

/// <summary>The <c>end</c> of a block.</summary>
public sealed class ScriptEndStatement : ScriptStatement
{
    public ScriptEndStatement() => CanSkipEvaluation = true;

    public ScriptKeyword EndKeyword { get; internal set => field = Adopt(value); } = new("end");

    /// <summary>Whether the statement was ended too; after a function inside an expression the expression goes on.</summary>
    public bool ExpectEos { get; internal set; } = true;

    private protected override ScriptNode?[] Slots => [EndKeyword];

    public override object? Evaluate(TemplateContext context) => null;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        printer.Write(EndKeyword);
        if (ExpectEos)
        {
            printer.EndOfStatement();
        }
    }
}
