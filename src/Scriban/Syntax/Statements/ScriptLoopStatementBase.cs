namespace Scriban.Syntax;

/// <summary>What <c>for</c> and <c>while</c> have in common.</summary>
public abstract class ScriptLoopStatementBase : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        context.EnterLoop(this);
        try
        {
            return Run(context);
        }
        finally
        {
            context.ExitLoop(this);
            if (context.FlowState != ScriptFlowState.Return)
            {
                context.FlowState = ScriptFlowState.None;
            }
        }
    }

    private protected abstract object? Run(TemplateContext context);

    /// <summary>Whether the loop goes on after a step; a <c>break</c> or <c>continue</c> is done with here.</summary>
    private protected static bool GoesOn(TemplateContext context)
    {
        if (context.FlowState == ScriptFlowState.Return)
        {
            return false;
        }

        var isBroken = context.FlowState == ScriptFlowState.Break;
        context.FlowState = ScriptFlowState.None;
        return !isBroken;
    }
}
