using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Items of lists by position.</summary>
internal static class ListItems
{
    /// <summary>Whether a position in brackets means an item; on numbers that is an error, not a member.</summary>
    public static bool IsList(object target) => target is IList or string || Numbers.IsPrimitive(target);

    public static int Count(TemplateContext context, SourceSpan span, object target) => target switch
    {
        string text => text.Length,
        IList list => list.Count,
        _ => throw new ScriptRuntimeException(span, $"Cannot use the {context.GetTypeName(target)} primitive `{target}` as a list."),
    };

    public static object? Get(TemplateContext context, SourceSpan span, object target, int index) => target switch
    {
        string text => text[index].ToString(),
        IList list => index < list.Count ? list[index] : null,
        _ => throw new ScriptRuntimeException(span, $"Cannot index the {context.GetTypeName(target)} primitive `{target}`."),
    };

    public static void Set(TemplateContext context, SourceSpan span, object target, int index, object? value)
    {
        switch (target)
        {
            case string:
                throw new ScriptRuntimeException(span, "Cannot replace a character in a string");
            case IList list:
                using (context.EnterLoopScope())
                {
                    while (list.Count <= index)
                    {
                        context.StepLoop(span);
                        list.Add(null);
                    }
                }

                list[index] = value;
                break;
            default:
                throw new ScriptRuntimeException(span, $"Cannot index the {context.GetTypeName(target)} primitive `{target}`.");
        }
    }
}
