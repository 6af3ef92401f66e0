using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The <c>regex</c> object. Every search is limited by <see cref="TemplateContext.RegexTimeOut"/>.</summary>
public class RegexFunctions : ScriptObject
{
    public static string Escape(string pattern) => Regex.Escape(pattern);

    public static string Unescape(string pattern) => Regex.Unescape(pattern);

    /// <summary>The first match with its groups; an empty list without one.</summary>
    public static ScriptArray Match(TemplateContext context, string text, string pattern, string? options = null)
    {
        var match = Regex.Match(text, pattern, Options(options), context.RegexTimeOut);
        return match.Success ? Groups(match) : [];
    }

    /// <summary>All matches, each with its groups.</summary>
    public static ScriptArray Matches(TemplateContext context, string text, string pattern, string? options = null) =>
        new(Regex.Matches(text, pattern, Options(options), context.RegexTimeOut).Select(Groups));

    public static string Replace(TemplateContext context, string text, string pattern, string replace, string? options = null) =>
        Regex.Replace(text, pattern, replace, Options(options), context.RegexTimeOut);

    public static ScriptArray Split(TemplateContext context, string text, string pattern, string? options = null) =>
        new(Regex.Split(text, pattern, Options(options), context.RegexTimeOut));

    private static ScriptArray Groups(Match match) => new(match.Groups.Values.Select(group => group.Value));

    private static RegexOptions Options(string? letters)
    {
        var options = RegexOptions.None;
        foreach (var letter in letters ?? string.Empty)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }
}
