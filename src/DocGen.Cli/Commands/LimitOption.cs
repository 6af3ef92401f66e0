using System.CommandLine;
using System.Globalization;
using DocGen.Cli.Speech;
using DocGen.Documents;

namespace DocGen.Cli.Commands;

/// <summary><c>--limit name=number</c>: the one place where limits are changed; no file can.</summary>
internal static class LimitOption
{
    private const string Name = "--limit";

    public static Option<string[]> Make(Voice voice) => new(Name) { Description = voice.Word(Texts.LimitHelp), Recursive = true };

    public static Limits Of(ParseResult result, Voice voice)
    {
        var limits = Limits.Current;
        foreach (var given in result.GetValue<string[]>(Name) ?? [])
        {
            var parts = given.Split('=');
            var limit = Limits.All.FirstOrDefault(l => l.Name == parts[0].Trim());
            if (limit is null || parts.Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
                throw new UsageException(Texts.BadLimit.Format(voice.Language, given, string.Join(", ", Limits.All.Select(l => l.Name))));
            limits = limit.Set(limits, number);
        }
        return limits;
    }
}
