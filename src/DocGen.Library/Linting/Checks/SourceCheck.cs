using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Loading;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Every clause says where it comes from, and every source is one of the declared documents (<c>clauses/sources.yaml</c>).</summary>
internal static class SourceCheck
{
    private const string Own = "own";

    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var known = view.Library.Sources;
        foreach (var clause in view.Clauses)
        {
            if (clause.Sources.IsEmpty) bag.Add(LibraryRules.SourceMissing, clause.Place, clause.Id);
            Ids(clause.Sources, clause.Places);
        }
        foreach (var option in view.Options)
        {
            Ids(option.Sources, option.Places);
            foreach (var alternative in option.Alternatives) Ids(alternative.Sources, alternative.Places);
        }
        foreach (var variable in view.Variables) Ids(variable.Sources, variable.Places);
        foreach (var measure in view.Library.Matrices.Values.SelectMany(m => m.Measures)) Ids(measure.Sources, measure.Places);
        foreach (var reach in view.Templates) Ids(reach.Template.Sources, reach.Template.Places);

        void Ids(ImmutableArray<string> sources, KeyPlaces places)
        {
            for (var i = 0; i < sources.Length; i++)
            {
                if (sources[i] == Own) continue;
                var prefix = Prefix(sources[i]);
                if (prefix.Length == 0) bag.Add(LibraryRules.SourceMalformed, places.Of("source", i), sources[i]);
                else if (!known.IsEmpty && !known.ContainsKey(prefix))
                    bag.Add(LibraryRules.SourceUnknown, places.Of("source", i), sources[i], prefix, string.Join(", ", known.Keys.Order(StringComparer.Ordinal)));
            }
        }
    }

    /// <summary>The first part of an id such as <c>nisc2008.contract.build.12</c>; empty where the id is not made so.</summary>
    private static string Prefix(string source)
    {
        var parts = source.Split('.');
        var wellMade = parts.Length > 1 && parts.All(p => p.Length > 0 && p.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
        return wellMade ? parts[0] : "";
    }
}
