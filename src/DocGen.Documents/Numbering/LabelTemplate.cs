using System.Text.RegularExpressions;

namespace DocGen.Documents.Numbering;

/// <summary>Fills <c>第{n}条</c> and <c>{chapter}.{n}</c> with the numbers of a place.</summary>
internal static partial class LabelTemplate
{
    public static string Fill(string template, NumberingScheme scheme, Provision place, DigitWidth digits)
    {
        var width = scheme.Levels[place.Level].Width ?? digits;
        return Placeholder().Replace(template, match =>
        {
            var id = match.Groups["id"].Value;
            var named = id == "n" ? place : place.Upward().FirstOrDefault(p => p.Level >= 0 && scheme.Levels[p.Level].Id == id);
            // Under an unnumbered heading there is no number to name: its dot goes too.
            if (named is null || named.Number == 0) return "";
            return Numerals.Write(named.Number, scheme.Levels[named.Level].Form, width) + match.Groups["dot"].Value;
        });
    }

    /// <summary>Ids of the upper levels that a template names.</summary>
    public static IEnumerable<string> Named(string template) =>
        Placeholder().Matches(template).Select(m => m.Groups["id"].Value).Where(id => id != "n");

    [GeneratedRegex(@"\{(?<id>[^{}]+)\}(?<dot>[.．\-－]?)")]
    private static partial Regex Placeholder();
}
