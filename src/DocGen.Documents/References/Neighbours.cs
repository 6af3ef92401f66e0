using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>The reserved names: #this, #first, #last, #previous and #next are seen from the clause in which they stand.</summary>
internal static class Neighbours
{
    public static bool IsReserved(string name) => name is "this" or "first" or "last" or "previous" or "next";

    /// <summary>The place that a reserved name leads to; null where there is none.</summary>
    public static Provision? Find(string name, Provision source, string clause, ProvisionNames names, Outline outline)
    {
        if (OwnClause(source, clause) is not { } own) return null;
        if (name == "this") return own;
        // 前条 crosses a chapter's border; #first and #last stay under the heading.
        bool IsSibling(Provision p) => p.Level == own.Level && p.Number > 0
            && (name is "previous" or "next" && names.RunsOn(own) ? p.Part == own.Part : p.Parent == own.Parent);
        var siblings = outline.Provisions.Where(IsSibling);
        return name switch
        {
            "first" => siblings.FirstOrDefault(),
            "last" => siblings.LastOrDefault(),
            "previous" => siblings.LastOrDefault(p => p.Order < own.Order),
            _ => siblings.FirstOrDefault(p => p.Order > own.Order),
        };
    }

    /// <summary>The article; or the heading of the clause itself, though the clause may have headings inside.</summary>
    private static Provision? OwnClause(Provision source, string clause)
    {
        var above = source.Upward().Where(p => p.Block is not null).ToList();
        return above.Find(p => p.Block is Article)
            ?? above.LastOrDefault(p => p.Block is Heading && clause.Length > 0 && p.Block.Clause == clause)
            ?? above.Find(p => p.Block is Heading)
            ?? above.LastOrDefault();
    }
}
