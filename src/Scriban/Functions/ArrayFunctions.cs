using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>array</c> object. Lists are never changed; functions return new ones.</summary>
public class ArrayFunctions : ScriptObject
{
    public static IEnumerable Add(TemplateContext context, SourceSpan span, IEnumerable? list, object? value) =>
        list is null ? new ScriptRange(new[] { value }) : new ScriptArray(context.Steps(span, list)) { value };

    public static IEnumerable? AddRange(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) =>
        Concat(context, span, list1, list2);

    public static bool Any(TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args)
    {
        var caller = context.CurrentNode;
        return list is not null && function is IScriptCustomFunction test &&
            context.Steps(span, list).Any(item => ScriptFunctionCall.Call(context, caller, test, [item, .. args]) is true);
    }

    public static IEnumerable? Compact(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : new ScriptRange(context.Steps(span, list).Where(item => item is not null));

    public static IEnumerable? Concat(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2)
    {
        if (list1 is null && list2 is null)
        {
            return null;
        }

        return new ScriptRange(context.Steps(span, list1 ?? Array.Empty<object>()).Concat(context.Steps(span, list2 ?? Array.Empty<object>())));
    }

    public static bool Contains(TemplateContext context, SourceSpan span, IEnumerable? list, object? item) =>
        list is not null && context.Steps(span, list).Any(element => Equals(element, item));

    /// <summary>The items one by one, one for each call; a group has a count of its own.</summary>
    public static object? Cycle(TemplateContext context, SourceSpan span, IList? list, object? group = null)
    {
        if (list is null)
        {
            return null;
        }

        var key = new CycleKey(group is null ? Join(context, span, list, ",") : context.ObjectToString(group) ?? string.Empty);
        var position = context.Tags.TryGetValue(key, out var known) ? (int)known : 0;
        if (list.Count == 0)
        {
            return null;
        }

        position %= list.Count;
        context.Tags[key] = position + 1;
        return list[position];
    }

    public static ScriptRange? Each(TemplateContext context, SourceSpan span, IEnumerable? list, object? function) =>
        Apply(context, span, list, function, (items, call) => items.Select(call));

    public static ScriptRange? Filter(TemplateContext context, SourceSpan span, IEnumerable? list, object? function) =>
        Apply(context, span, list, function, (items, call) => items.Where(item => context.ToBool(span, call(item))));

    public static object? First(IEnumerable? list) => list?.Cast<object?>().FirstOrDefault();

    public static object? Last(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => null,
        IList items => items.Count > 0 ? items[^1] : null,
        _ => context.Steps(span, list).LastOrDefault(),
    };

    public static IEnumerable InsertAt(TemplateContext context, SourceSpan span, IEnumerable? list, int index, object? value)
    {
        index = Math.Max(0, index);
        var result = list is null ? [] : new ScriptArray(context.Steps(span, list));
        using (context.EnterLoopScope())
        {
            while (result.Count < index)
            {
                context.StepLoop(span);
                result.Add(null);
            }
        }

        result.Insert(index, value);
        return result;
    }

    public static string Join(TemplateContext context, SourceSpan span, IEnumerable? list, string? delimiter, object? function = null)
    {
        if (list is null)
        {
            return string.Empty;
        }

        var convert = FunctionOrNull(function);
        var caller = context.CurrentNode;
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var item in context.Steps(span, list))
        {
            var itemText = context.ObjectToString(item);
            if (convert is not null)
            {
                itemText = context.ObjectToString(ScriptFunctionCall.Call(context, caller, convert, [itemText]));
            }

            AppendWithinLimit(context, span, text, isFirst ? null : delimiter);
            AppendWithinLimit(context, span, text, itemText);
            isFirst = false;
        }

        return text.ToString();
    }

    public static IEnumerable? Limit(TemplateContext context, SourceSpan span, IEnumerable? list, int count) =>
        list is null ? null : new ScriptRange(context.Steps(span, list).TakeWhile((_, index) => index < count));

    public static IEnumerable? Offset(TemplateContext context, SourceSpan span, IEnumerable? list, int index) =>
        list is null ? null : new ScriptRange(context.Steps(span, list).Skip(index));

    /// <summary>A member of every item that has it.</summary>
    public static IEnumerable Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        if (list is null || member is null)
        {
            return new ScriptRange();
        }

        var items = list is IEnumerable many ? context.Steps(span, many) : [list];
        return new ScriptRange(items.SelectMany(item => MemberOf(context, span, item, member)));
    }

    public static IList RemoveAt(TemplateContext context, SourceSpan span, IList? list, int index)
    {
        var result = list is null ? [] : new ScriptArray(context.Steps(span, list));
        result.RemoveAt(index < 0 ? index + result.Count : index);
        return result;
    }

    public static IEnumerable Reverse(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? new ScriptArray() : new ScriptRange(context.Steps(span, list).Reverse());

    public static int Size(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => 0,
        ICollection items => items.Count,
        _ => context.Steps(span, list).Count(),
    };

    /// <summary>Sorts by the items themselves or by a member of theirs, which may be a path.</summary>
    public static IEnumerable Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        if (list is null)
        {
            return new ScriptRange();
        }

        if (list is not IEnumerable items)
        {
            return new ScriptArray { list };
        }

        var known = context.Steps(span, items).ToList();
        return new ScriptArray(string.IsNullOrEmpty(member)
            ? known.OrderBy(item => item, Comparer<object?>.Default)
            : known.OrderBy(item => SortKey(context, span, item, member), Comparer<object?>.Default));
    }

    public static IEnumerable? Uniq(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : new ScriptRange(context.Steps(span, list).Distinct());

    private static IScriptCustomFunction? FunctionOrNull(object? function) => function switch
    {
        null => null,
        IScriptCustomFunction custom => custom,
        _ => throw new ArgumentException($"The parameter `{function}` is not a function. Maybe prefix it with @?", nameof(function)),
    };

    private static ScriptRange? Apply(
        TemplateContext context,
        SourceSpan span,
        IEnumerable? list,
        object? function,
        Func<IEnumerable<object?>, Func<object?, object?>, IEnumerable<object?>> apply)
    {
        if (list is null)
        {
            return null;
        }

        if (FunctionOrNull(function) is not { } custom)
        {
            return new ScriptRange(list);
        }

        var caller = context.CurrentNode;
        var type = custom.GetParameterInfo(0).ParameterType;
        var items = context.Steps(span, list).Select(item => context.ToObject(span, item, type));
        return new ScriptRange(apply(items, item => ScriptFunctionCall.Call(context, caller, custom, [item])));
    }

    private static IEnumerable<object?> MemberOf(TemplateContext context, SourceSpan span, object? item, string member)
    {
        if (item is not null && !Numbers.IsPrimitive(item) && Members.TryGet(context, span, item, member, out var value))
        {
            yield return value;
        }
    }

    private static object? SortKey(TemplateContext context, SourceSpan span, object? item, string member)
    {
        if (TryGetMember(context, span, item, member, out var key))
        {
            return key;
        }

        key = item;
        foreach (var part in member.Split('.'))
        {
            if (!TryGetMember(context, span, key, part, out key))
            {
                return null;
            }
        }

        return key;
    }

    private static bool TryGetMember(TemplateContext context, SourceSpan span, object? item, string member, out object? value)
    {
        value = null;
        return item is not null &&
            (Members.TryGet(context, span, item, member, out value) ||
             (context.TryGetMember?.Invoke(context, span, item, member, out value) ?? false));
    }

    private static void AppendWithinLimit(TemplateContext context, SourceSpan span, StringBuilder text, string? part)
    {
        if (context.LimitToString > 0 && part?.Length > 0 && (long)text.Length + part.Length > context.LimitToString)
        {
            throw new ScriptRuntimeException(span, $"Joined string exceeds LimitToString `{context.LimitToString}`.");
        }

        text.Append(part);
    }

    private sealed record CycleKey(string Group);
}
