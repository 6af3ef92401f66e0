using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Duties;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Selection;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary>A table of what the library holds. <see cref="Keys"/> name the columns in JSON, <see cref="Head"/> on the terminal.</summary>
internal sealed record Listing(string[] Keys, string[] Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Columns that are too wide for a table of all: they show with a single item, and in JSON.</summary>
    private static readonly string[] WideColumns = ["alternatives", "default", "example", "parents"];

    private static readonly string[] TypeOptions = ["type", "subtype"];

    /// <summary>The listing without its widest columns.</summary>
    public Listing Narrow
    {
        get
        {
            int[] shown = [.. Enumerable.Range(0, Keys.Length).Where(c => !WideColumns.Contains(Keys[c]))];
            return new([.. shown.Select(c => Keys[c])], [.. shown.Select(c => Head[c])], [.. Rows.Select(r => (IReadOnlyList<string>)[.. shown.Select(c => r[c])])]);
        }
    }

    public static Listing Documents(ClauseLibrary library, Language language) => Of(language,
        [("id", "名前", "Id"), ("title", "題名", "Title"), ("numbering", "採番", "Numbering"), ("style", "様式", "Style"), ("types", "類型", "Types")],
        library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal)
            .Select(t => (string[])[t.Id, DocumentTitles.Of(library, t), t.Numbering, t.Style, string.Join(' ', t.Types)]));

    public static Listing Types(ClauseLibrary library, Language language) => Of(language,
        [("id", "名前", "Id"), ("label", "類型・区分", "Type"), ("help", "説明", "Help")],
        TypeOptions.Where(library.Options.ContainsKey).SelectMany(o => library.Options[o].Alternatives)
            .OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => (string[])[a.Key, TypeLabel.Of(library, a.Key), OneLine(a.Help)]));

    public static Listing Clauses(ClauseLibrary library, Language language) => Of(language,
        [("id", "名前", "Id"), ("title", "題", "Title"), ("measure", "対策", "Measure"), ("types", "類型", "Types"), ("version", "版", "Version")],
        library.Clauses.Values.OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => (string[])[c.Id, c.Title, c.Measure, string.Join(' ', c.Types), c.Version]));

    public static Listing Options(ClauseLibrary library, Language language) => Of(language,
        [("id", "名前", "Id"), ("ask", "問い", "Question"), ("choose", "選び方", "Choose"), ("alternatives", "選択肢", "Alternatives"), ("default", "既定", "Default")],
        library.OptionOrder.Select(o => library.Options[o]).Select(o => (string[])
        [
            o.Id, o.Ask,
            (o.Many, language) switch { (true, Language.Japanese) => "複数可", (false, Language.Japanese) => "一つ", (true, _) => "any", _ => "one" },
            string.Join("\n", o.Alternatives.Select(a => $"{a.Key}（{a.Label}）")),
            string.Join(' ', o.Default),
        ]));

    public static Listing Variables(ClauseLibrary library, Language language) => Of(language,
        [("path", "名前", "Path"), ("label", "項目", "Label"), ("type", "種類", "Type"), ("required", "必須", "Required"), ("default", "既定", "Default"), ("example", "例", "Example")],
        library.VariableOrder.Select(p => library.Variables[p]).Select(v => (string[])
            [v.Path, v.Label, v.Type.ToString().ToLowerInvariant(), v.Required ? "○" : "", OneLine(v.Default ?? ""), OneLine(v.Example)]));

    public static Listing Measures(ClauseLibrary library, Language language)
    {
        var matrices = library.Matrices.Values.OrderBy(m => m.Family, StringComparer.Ordinal).ToList();
        var columns = matrices.SelectMany(m => m.Columns).DistinctBy(c => c.Id).ToList();
        (string, string, string)[] head = [("id", "名前", "Id"), ("title", "対策", "Measure"), ("side", "文書", "Side"), .. columns.Select(c => (c.Id, c.Label, c.Id))];
        return Of(language, head, matrices.SelectMany(m => m.Measures).SelectMany(m => m.Standings.Keys.Order(StringComparer.Ordinal)
            .Select(side => (string[])[m.Id, m.Title, side, .. columns.Select(c => Reasons.Name(m.StandingOf(side, c.Id), language))])));
    }

    public static Listing Concordance(ClauseLibrary library, Language language) => Of(language,
        [("id", "名前", "Id"), ("title", "要求", "Demand"), ("clause", "要求する条項", "Demanded by"), ("spec", "調達仕様書", "Specification"), ("contract", "契約書", "Contract"), ("documents", "その他の文書", "Other documents")],
        library.Concordance.Select(d => (string[])[d.Id, d.Title, d.Clause, string.Join(' ', d.Spec), string.Join(' ', d.Contract), string.Join(' ', d.Documents)]));

    public static Listing Duties(IEnumerable<Duty> duties, Language language) => Of(language,
        [("role", "主体", "Who"), ("kind", "種別", "Kind"), ("when", "時期・場合", "When"), ("text", "内容", "What"), ("place", "条項", "Place"), ("caption", "見出し", "Caption"), ("document", "文書", "Document")],
        duties.Select(d => (string[])[string.Join('、', d.RoleNames), Duty.NameOf(d.Kind).In(language), d.When, OneLine(d.Text), d.Place, d.Caption, d.Document]));

    public static Listing Attachments(IEnumerable<string[]> rows, Language language, bool ofCase) => Of(language,
        [("id", "名前", "Id"), ("label", "番号", "Number"), ("title", "題名", "Title"), (ofCase ? "parents" : "attachTo", "添付先", "Attached to"),
            ofCase ? ("places", "名を挙げる文書及び箇所", "Named in") : ("when", "作られる場合", "Made when")], rows);

    public static Listing Sources(ClauseLibrary library, Language language)
    {
        var carried = library.Clauses.Values.SelectMany(c => c.Sources.Select(s => (Source: s, By: c.Id)))
            .Concat(library.Options.Values.SelectMany(o => o.Sources.Select(s => (Source: s, By: $"options/{o.Id}"))))
            .Concat(library.Options.Values.SelectMany(o => o.Alternatives.SelectMany(a => a.Sources.Select(s => (Source: s, By: $"options/{o.Id}/{a.Key}")))))
            .Concat(library.Variables.Values.SelectMany(v => v.Sources.Select(s => (Source: s, By: $"variables/{v.Path}"))))
            .Concat(library.Matrices.Values.SelectMany(m => m.Measures).SelectMany(m => m.Sources.Select(s => (Source: s, By: $"measures/{m.Id}"))))
            .Concat(library.Templates.Values.SelectMany(t => t.Sources.Select(s => (Source: s, By: $"templates/{t.Id}"))));
        return Of(language, [("source", "出典の単位", "Source unit"), ("carriedBy", "担う条項など", "Carried by")],
            carried.Where(c => c.Source != "own").GroupBy(c => c.Source).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (string[])[g.Key, string.Join(' ', g.Select(c => c.By).Distinct())]));
    }

    private static Listing Of(Language language, (string Key, string Japanese, string English)[] columns, IEnumerable<string[]> rows) =>
        new([.. columns.Select(c => c.Key)], [.. columns.Select(c => language == Language.Japanese ? c.Japanese : c.English)], [.. rows]);

    private static string OneLine(string text) => text.Trim().ReplaceLineEndings(" ");
}
