using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>date</c> object. It is a function too: <c>date text</c> parses a date.</summary>
public class DateTimeFunctions : ScriptObject, IScriptCustomFunction
{
    /// <summary>How dates print unless <c>date.format</c> says otherwise.</summary>
    public const string DefaultFormat = "%d %b %Y";

    private const string FormatKey = "format";

    public DateTimeFunctions()
    {
        SetValue("default_format", DefaultFormat, true);
        SetValue(FormatKey, DefaultFormat, false);
        AddToString();
    }

    [ScriptMemberIgnore]
    public static ScriptVariable DateVariable { get; } = new ScriptVariableGlobal("date");

    /// <summary>The format that templates may change by assigning <c>date.format</c>.</summary>
    public string Format
    {
        get => this[FormatKey] as string ?? DefaultFormat;
        set => SetValue(FormatKey, value, false);
    }

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public static DateTime Now() => DateTime.Now;

    public static DateTime UtcNow() => DateTime.UtcNow;

    public static DateTime AddDays(DateTime date, double days) => date.AddDays(days);

    public static DateTime AddMonths(DateTime date, int months) => date.AddMonths(months);

    public static DateTime AddYears(DateTime date, int years) => date.AddYears(years);

    public static DateTime AddHours(DateTime date, double hours) => date.AddHours(hours);

    public static DateTime AddMinutes(DateTime date, double minutes) => date.AddMinutes(minutes);

    public static DateTime AddSeconds(DateTime date, double seconds) => date.AddSeconds(seconds);

    public static DateTime AddMilliseconds(DateTime date, double millis) => date.AddMilliseconds(millis);

    /// <summary>Parses a date; a text that is none gives the earliest date there is.</summary>
    public static DateTime? Parse(TemplateContext context, string? text, string? pattern = null, string? culture = null) =>
        DateParser.Parse(context, text, pattern, culture);

    public static string? ParseToString(
        TemplateContext context, string? text, string? output_pattern = null, string? output_culture = null, string? input_pattern = null, string? input_culture = null)
    {
        if (DateParser.Parse(context, text, input_pattern, input_culture) is not { } date)
        {
            return null;
        }

        if (output_pattern is null)
        {
            return date.ToString(DefaultFormat, CultureInfo.CurrentCulture);
        }

        var culture = output_culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(output_culture);
        return date.ToString(DateFormats.ToDotNet(output_pattern, ref culture), culture);
    }

    public override IScriptObject Clone(bool deep)
    {
        // The function prints with the format of its own object.
        var clone = (DateTimeFunctions)base.Clone(deep);
        clone.AddToString();
        return clone;
    }

    public virtual string? ToString(DateTime? datetime, string pattern, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return datetime is null ? null : DateFormats.Print(datetime.Value, pattern == "%g" ? "%g " + Format : pattern, culture);
    }

    public virtual object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => arguments.Count switch
    {
        0 => this,
        1 => DateParser.Parse(context, context.ObjectToString(arguments[0]), null, null),
        _ => throw new ScriptRuntimeException(
            callerContext?.Span ?? context.CurrentSpan,
            $"Invalid number of parameters `{arguments.Count}` for `date` object/function."),
    };

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    private void AddToString() => SetValue("to_string", new MethodFunction(((Delegate)Print).Method, this), true);

    private string? Print(TemplateContext context, DateTime? date, string pattern, string? culture = null) =>
        ToString(date, pattern, culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture));
}
