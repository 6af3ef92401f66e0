namespace Scriban.Syntax;

/// <summary>Statements one after another; the value of each goes to the output.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    public ScriptBlockStatement() => Statements = Adopt(new ScriptList<ScriptStatement>());

    public ScriptList<ScriptStatement> Statements { get; }

    private protected override ScriptNode?[] Slots => [Statements];

    public override object? Evaluate(TemplateContext context)
    {
        var outerIndent = context.CurrentIndent;
        try
        {
            return Run(context, outerIndent);
        }
        finally
        {
            context.CurrentIndent = outerIndent;
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer) => printer.WriteList(Statements, string.Empty);

    private object? Run(TemplateContext context, string? outerIndent)
    {
        object? result = null;
        var indent = outerIndent;
        for (var i = 0; i < Statements.Count; i++)
        {
            var statement = Statements[i];
            context.CheckAbort();
            if (context.AutoIndent && statement is ScriptEscapeStatement mark)
            {
                // What a code block writes is indented like the block itself.
                indent = mark.IsEntering ? mark.Indent : outerIndent;
            }

            context.CurrentIndent = indent;
            if (statement.CanSkipEvaluation)
            {
                continue;
            }

            result = context.Evaluate(statement);
            if (!statement.CanOutput)
            {
                result = null;
            }
            else if (result is not null && context.FlowState != ScriptFlowState.Return && context.EnableOutput)
            {
                context.Write(Span, result);
                result = null;
            }

            if (context.FlowState != ScriptFlowState.None)
            {
                break;
            }
        }

        return result;
    }
}
