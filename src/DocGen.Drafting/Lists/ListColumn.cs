using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Lists;

/// <summary>A column of a list: the option or variable that its heading names, or a field of a person.</summary>
public sealed record ListColumn(int Index, string Heading)
{
    public Option? Option { get; private init; }

    public VariableDefinition? Variable { get; private init; }

    /// <summary>Of a person the field; empty for the variable as a whole.</summary>
    public string Field { get; private init; } = "";

    /// <summary>The columns of a list, by the paths or labels in its first row. Columns without a heading are the list's own notes.</summary>
    public static ImmutableArray<ListColumn> Read(ClauseLibrary library, ListRow headings, DiagnosticBag bag)
    {
        var columns = ImmutableArray.CreateBuilder<ListColumn>();
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            var heading = headings[i].Trim();
            if (heading.Length == 0) continue;
            if (Find(library, i, heading) is not { } column)
            {
                bag.Add(ListRules.UnknownHeading, headings.PlaceOf(i), heading, Nearest.Text(heading, library.Variables.Keys.Concat(library.Variables.Values.Select(v => v.Label)).Concat(library.Options.Keys)));
                continue;
            }
            if (columns.Any(c => c.Option == column.Option && c.Variable == column.Variable && c.Field == column.Field))
                bag.Add(ListRules.HeadingTwice, headings.PlaceOf(i), heading);
            columns.Add(column);
        }
        if (columns.Count == 0) bag.Add(ListRules.NoHeadings, headings.PlaceOf(0));
        return columns.ToImmutable();
    }

    /// <summary>Whether a row names questions, and nothing else, by their paths and ids.</summary>
    public static bool AreNames(ClauseLibrary library, ListRow row) => !row.IsEmpty && row.Cells.Where(c => c.Trim().Length > 0).All(c => Named(library, 0, c.Trim()) is not null);

    private static ListColumn? Find(ClauseLibrary library, int index, string heading)
    {
        if (Named(library, index, heading) is { } named) return named;
        // A label that two questions share names neither.
        var labelled = library.Variables.Values.Where(v => v.Type != VariableType.Table).SelectMany(v => LabelsOf(v).Select(l => (Label: l.Label, Variable: v, l.Field)))
            .Where(l => l.Label == heading).Take(2).ToList();
        return labelled is [var one] ? new ListColumn(index, heading) { Variable = one.Variable, Field = one.Field } : null;
    }

    private static ListColumn? Named(ClauseLibrary library, int index, string heading)
    {
        var column = new ListColumn(index, heading);
        if (library.Options.TryGetValue(heading, out var option) && heading is not ("type" or "subtype")) return column with { Option = option };
        if (library.Variables.TryGetValue(heading, out var variable)) return variable.Type == VariableType.Table ? null : column with { Variable = variable };
        var dot = heading.LastIndexOf('.');
        if (dot > 0 && Persons.Fields.Contains(heading[(dot + 1)..]) && library.Variables.TryGetValue(heading[..dot], out var person) && person.Type == VariableType.Person)
            return column with { Variable = person, Field = heading[(dot + 1)..] };
        return null;
    }

    private static IEnumerable<(string Label, string Field)> LabelsOf(VariableDefinition variable) => variable.Type == VariableType.Person
        ? Persons.Fields.Select(f => ($"{variable.Label}（{Persons.LabelOf(f)}）", f)).Prepend((variable.Label, ""))
        : [(variable.Label, "")];
}
