using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Duties;

/// <summary>A sentence of a document that says what somebody has to do.</summary>
/// <param name="Kind">What it lays upon them.</param>
/// <param name="Roles">The posts and parties that are its subject, as paths of their variables (<c>roles.system</c>); empty where the sentence names none.</param>
/// <param name="RoleNames">The same as they are printed.</param>
/// <param name="Text">The sentence with the items that belong to it, each on a line of its own.</param>
public sealed record Duty(DutyKind Kind, ImmutableArray<string> Roles, ImmutableArray<string> RoleNames, string Text)
{
    /// <summary>When and how often, in the sentence's own words; empty where it does not say.</summary>
    public string When { get; init; } = "";

    /// <summary>The article, paragraph or item: 第54条第7項.</summary>
    public string Place { get; init; } = "";

    /// <summary>The article's caption.</summary>
    public string Caption { get; init; } = "";

    public string Clause { get; init; } = "";

    /// <summary>Name by which templates call the clause.</summary>
    public string ClauseName => Clause[(Clause.LastIndexOf('/') + 1)..];

    public string Document { get; init; } = "";

    /// <summary>The kind in the words of the trade.</summary>
    public static Wording NameOf(DutyKind kind) => kind switch
    {
        DutyKind.Obligation => new Wording("義務", "must"),
        DutyKind.Prohibition => new Wording("禁止", "must not"),
        DutyKind.Rule => new Wording("定め", "is to"),
        _ => new Wording("任務", "does"),
    };
}
