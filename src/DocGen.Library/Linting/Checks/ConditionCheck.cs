using DocGen.Documents.Diagnostics;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Conditions name options and variables that exist, and values that these can have.</summary>
internal static class ConditionCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var names = view.Library.Options.Keys.Concat(view.Library.Variables.Keys).ToList();
        foreach (var (condition, place) in LibraryConditions.Of(view.Library))
        {
            foreach (var (name, value) in condition.Terms())
            {
                if (KeysOf(view.Library, name) is not { } keys) bag.Add(LibraryRules.UnknownConditionName, place, name, Nearest.Text(name, names));
                else if (value.Length > 0 && keys.Count > 0 && !keys.Contains(value))
                    bag.Add(LibraryRules.UnknownConditionValue, place, name, value, Nearest.Text(value, keys));
            }
        }
    }

    /// <summary>The values that a name can have; empty for any text, null for an unknown name.</summary>
    private static List<string>? KeysOf(ClauseLibrary library, string name)
    {
        if (library.Options.TryGetValue(name, out var option)) return [.. option.Alternatives.Select(a => a.Key)];
        if (!library.Variables.TryGetValue(name, out var variable)) return null;
        return variable.Type == VariableType.Choice ? [.. variable.Alternatives.Select(a => a.Key)] : [];
    }
}
