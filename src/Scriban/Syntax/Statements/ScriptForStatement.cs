using System.Collections;

namespace Scriban.Syntax;

/// <summary><c>for x in list</c>, with its options and its <c>else</c> for an empty list.</summary>
public sealed class ScriptForStatement : ScriptLoopStatementBase
{
    public ScriptForStatement() => NamedArguments = Adopt(new ScriptList<ScriptNamedArgument>());

    public ScriptKeyword ForOrTableRowKeyword { get; internal set => field = Adopt(value); } = new("for");

    public ScriptExpression? Variable { get; internal set => field = Adopt(value); }

    public ScriptKeyword InKeyword { get; internal set => field = Adopt(value); } = new("in");

    public ScriptExpression? Iterator { get; internal set => field = Adopt(value); }

    /// <summary>The options <c>offset</c>, <c>limit</c> and <c>reversed</c>.</summary>
    public ScriptList<ScriptNamedArgument> NamedArguments { get; }

    public ScriptBlockStatement? Body { get; internal set => field = Adopt(value); }

    public ScriptElseStatement? Else { get; internal set => field = Adopt(value); }

    private protected override ScriptNode?[] Slots =>
        [ForOrTableRowKeyword, Variable, InKeyword, Iterator, NamedArguments, Body, Else];

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void Print(NodePrinter printer)
    {
        printer.Write(ForOrTableRowKeyword).Space().Write(Variable).Space().Write(InKeyword).Space().Write(Iterator);
        foreach (var option in NamedArguments)
        {
            printer.Space().Write(option);
        }

        printer.EndOfStatement().Write(Body).EndOfStatement().Write(Else);
    }

    private protected override object? Run(TemplateContext context)
    {
        var value = context.Evaluate(Iterator, false);
        if (value is not IEnumerable list)
        {
            return value is null
                ? null
                : throw new ScriptRuntimeException(Iterator!.Span, $"Unexpected type `{value.GetType()}` for iterator");
        }

        var loop = new LoopState(Select(context, list.Cast<object?>()));
        context.SetLoopVariable(ScriptVariable.ForObject, loop);
        if (!loop.MoveNext())
        {
            return context.Evaluate(Else, false);
        }

        object? result;
        object? previous = null;
        do
        {
            if (!context.StepLoop(this))
            {
                return null;
            }

            var item = loop.Current;
            loop.IsChanged = loop.Index == 0 || !Equals(previous, item);
            if (Variable is ScriptVariable variable)
            {
                context.SetLoopVariable(variable, item);
            }
            else
            {
                context.SetValue(Variable, item);
            }

            result = context.Evaluate(Body, false);
            previous = item;
            if (!GoesOn(context) || !loop.MoveNext())
            {
                break;
            }

            loop.Index++;
        }
        while (true);

        return result;
    }

    /// <summary>Applies the options; whatever their order, offset comes first and limit last.</summary>
    private IEnumerable<object?> Select(TemplateContext context, IEnumerable<object?> items)
    {
        var offset = 0;
        var limit = 0;
        var isReversed = false;
        foreach (var option in NamedArguments)
        {
            switch (option.Name?.Name)
            {
                case "offset":
                    offset = Number(context, option);
                    break;
                case "limit":
                    limit = Number(context, option);
                    break;
                case "reversed":
                    isReversed = true;
                    break;
                default:
                    throw new ScriptRuntimeException(option.Span, $"Unsupported argument `{option.Name}` for statement: `{this}`");
            }
        }

        items = offset > 0 ? items.Skip(offset) : items;
        items = isReversed ? Enumerable.Reverse(items) : items;
        return limit > 0 ? items.Take(limit) : items;
    }

    private static int Number(TemplateContext context, ScriptNamedArgument option) =>
        option.Value is null
            ? throw new ScriptRuntimeException(option.Span, $"Invalid `{option.Name}` argument. Value is required.")
            : context.ToInt(option.Value.Span, context.Evaluate(option.Value));
}
