using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Options: their defaults, how many may be chosen, labels that cannot be told apart.</summary>
internal static class QuestionCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var option in view.Options)
        {
            Defaults(option, bag);
            Labels(option, bag);
            if (option.Many && option.Minimum > option.Alternatives.Length)
                bag.Add(LibraryRules.MinimumAboveMaximum, option.Places.Of("min"), option.Id, Number(option.Minimum), Number(option.Alternatives.Length));
            if (!option.Many && option.Places.Has("min")) bag.Add(LibraryRules.MinimumOfOne, option.Places.Of("min"), option.Id);
        }
    }

    private static void Defaults(Option option, DiagnosticBag bag)
    {
        for (var i = 0; i < option.Default.Length; i++)
        {
            var key = option.Default[i];
            if (option.Find(key) is not null) continue;
            bag.Add(LibraryRules.UnknownDefault, option.Places.Of("default", i), key, Nearest.Text(key, option.Alternatives.Select(a => a.Key)));
        }
        if (!option.Many && option.Default.Length > 1) bag.Add(LibraryRules.SeveralDefaults, option.Places.Of("default"), option.Id);
    }

    private static void Labels(Option option, DiagnosticBag bag)
    {
        foreach (var same in option.Alternatives.Where(a => a.Label.Length > 0).GroupBy(a => a.Label).Where(g => g.Count() > 1))
        {
            foreach (var alternative in same.Skip(1))
                bag.Add(LibraryRules.LabelsAlike, alternative.Places.Of("label"), same.Key, same.First().Key, alternative.Key);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
