using System.Collections;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <summary>Going over lists so that every item counts against the limit.</summary>
internal static class ListSteps
{
    public static IEnumerable<object?> Steps(this TemplateContext context, SourceSpan span, IEnumerable list)
    {
        using (context.EnterLoopScope())
        {
            foreach (var item in list)
            {
                context.StepLoop(span);
                yield return item;
            }
        }
    }
}
