using DocGen.Drafting.Answers;
using DocGen.Library.Measures;

namespace DocGen.Drafting.Selection;

/// <summary>Where a measure stands in the requirements matrix for what a case outsources.</summary>
internal static class Standings
{
    /// <summary>The weightiest standing among the parts of what is outsourced, and the heading of the column it stands in.</summary>
    public static (Standing Standing, string Column) Of(Measure measure, MeasureMatrix matrix, string side, CaseAnswers answers)
    {
        var best = (Standing: Standing.NotApplicable, Column: "");
        foreach (var part in answers.Outsourcing)
        {
            var columns = matrix.Columns.Where(c => part.Columns.Contains(c.Id, StringComparer.Ordinal)).ToList();
            // A type that the matrix divides, named without a subtype, stands for all its columns.
            if (columns.Count == 0) columns = [.. matrix.Columns.Where(c => c.Id.StartsWith(part.Type + ".", StringComparison.Ordinal))];
            foreach (var column in columns)
            {
                var standing = measure.StandingOf(side, column.Id);
                if (standing > best.Standing || best.Column.Length == 0) best = (standing, column.Label);
            }
        }
        return best;
    }
}
