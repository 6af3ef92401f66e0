using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Sheets;

/// <summary>Makes the questions of a case an Excel workbook: what concerns the organization, what concerns the case, and a tab for each list and table.</summary>
public sealed class AnswerSheet
{
    public const string OrganizationTab = "組織";
    public const string CaseTab = "案件";

    private readonly ClauseLibrary _library;
    private readonly CaseText _case;
    private readonly CaseText _organization;
    private readonly SheetQuestions _questions;

    private AnswerSheet(ClauseLibrary library, CaseText text, CaseText organization)
    {
        (_library, _case, _organization) = (library, text, organization);
        _questions = SheetQuestions.Of(library, text.Documents);
    }

    /// <param name="library">The library whose questions are asked.</param>
    /// <param name="text">The case: its documents, and what it answers already.</param>
    /// <param name="organization">What its organization answers already.</param>
    public static Workbook Of(ClauseLibrary library, CaseText text, CaseText organization) => new AnswerSheet(library, text, organization).Make();

    private Workbook Make()
    {
        var title = string.Join('、', _case.Documents.Select(d => _library.Templates[d].Title).Where(t => !t.Contains("{{", StringComparison.Ordinal)));
        // Answers to questions that these documents do not ask belong to the case all the same.
        var questions = _questions.Questions.Concat(Others()).ToList();
        var ofOrganization = questions.Where(IsOfOrganization).ToList();
        var ofCase = questions.Where(q => !IsOfOrganization(q) || IsAnswered(q, _case)).ToList();
        var tables = ofOrganization.Where(q => q.IsTable).Select(q => (Question: q, Text: _organization, Whose: "organization"))
            .Concat(ofCase.Where(q => q.IsTable).Select(q => (Question: q, Text: _case, Whose: "case"))).ToList();
        var names = SheetNames.For(["記入のしかた", OrganizationTab, CaseTab, .. tables.Select(t => t.Question.Variable!.Label)]).Skip(3).ToList();
        var tabs = tables.Zip(names).ToDictionary(t => (t.First.Question.Id, t.First.Whose), t => t.Second);
        var organizationTab = new AnswerTab(_library);
        Fill(organizationTab, ofOrganization, _organization, id => tabs[(id, "organization")]);
        var caseTab = new AnswerTab(_library);
        if (_questions.AsksType || !_case.Outsourcing.IsEmpty) caseTab.AddTypes(_case.Outsourcing);
        Fill(caseTab, ofCase, _case, id => tabs[(id, "case")]);
        return new Workbook([
            Instructions(title), organizationTab.Sheet(OrganizationTab, "組織についての回答"), caseTab.Sheet(CaseTab, "案件についての回答"),
            .. tables.Zip(names).Select(t => TableTab.Sheet(t.First.Question.Variable!, t.First.Text.Values.GetValueOrDefault(t.First.Question.Id), _library, t.Second)),
        ])
        {
            Notes = [
                ["answers", _library.Version], ["organization", _case.Organization],
                .. _case.Documents.Select(d => ImmutableArray.Create("document", d)),
                .. tables.Zip(names).Select(t => ImmutableArray.Create("table", t.Second, t.First.Question.Id, t.First.Whose)),
                .. Kept("kept", _case.Former), .. Kept("kept-organization", _organization.Former),
            ],
        };
    }

    private static void Fill(AnswerTab tab, IEnumerable<SheetQuestion> questions, CaseText text, Func<string, string> tableOf)
    {
        foreach (var question in questions)
        {
            var value = text.Values.GetValueOrDefault(question.Id);
            if (question.IsTable) tab.AddTable(question, value, tableOf(question.Id));
            else tab.Add(question, text.Options.TryGetValue(question.Id, out var keys) ? new OptionAnswer(keys, AnswerOrigin.Case, default) : null, value);
        }
    }

    private IEnumerable<SheetQuestion> Others()
    {
        var asked = _questions.Questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        return _library.OptionOrder.Where(id => !asked.Contains(id) && (_case.Options.ContainsKey(id) || _organization.Options.ContainsKey(id))).Select(id => new SheetQuestion(id, "その他", _library.Options[id], null))
            .Concat(_library.VariableOrder.Where(path => !asked.Contains(path) && (_case.Values.ContainsKey(path) || _organization.Values.ContainsKey(path))).Select(path => new SheetQuestion(path, "その他", null, _library.Variables[path])));
    }

    // What is about the body itself, and what its file answers.
    private bool IsOfOrganization(SheetQuestion question) => question.Id.StartsWith("org.", StringComparison.Ordinal) || IsAnswered(question, _organization);

    private static bool IsAnswered(SheetQuestion question, CaseText text) => text.Options.ContainsKey(question.Id) || text.Values.ContainsKey(question.Id);

    // What no question asks for, one key a note, so that a file written from the sheet still has it.
    private static IEnumerable<ImmutableArray<string>> Kept(string kind, YamlMap? former)
    {
        foreach (var entry in former?.Entries.Where(e => !CaseWriter.Asked.Contains(e.Key)) ?? [])
        {
            if (AnswerNodes.Of(entry.Value) is not { } node) continue;
            var yaml = new StringBuilder();
            YamlText.Write(yaml, entry.Key, node, 0);
            yield return [kind, yaml.ToString()];
        }
    }

    private static Sheet Instructions(string title) => new("記入のしかた", [new SheetColumn(110)], [.. ((SheetCell[])
    [
        new(title.Length > 0 ? $"回答票　{title}" : "回答票", CellLook.Title),
        new("色の付いた欄に記入してください。ほかの欄は変えられません（パスワードはありません）。", CellLook.Plain),
        new("「必須」は答えが要ります。空欄のままでも文書は作れますが、その箇所は〔　〕の空欄になります。「既定あり」は、空欄なら説明の欄の「空欄のときは」のとおりになります。", CellLook.Plain),
        new("「▼」のある欄は一覧から選びます。幾つも選べる質問は、あてはまる行に○を付けます。", CellLook.Plain),
        new("灰色になった行は、ほかの答えにより答えが要らなくなったものです。", CellLook.Plain),
        new("日付は 2026/11/21 や R8.11.21 のように入力します。セルの中で行を改めるときは Alt＋Enter を押します。", CellLook.Plain),
        new("一覧や表にする項目は、それぞれのシートに1行に1件ずつ記入します。", CellLook.Plain),
        new("記入が済んだら保存し、docgen new --sheet このファイル case.yaml で案件のファイルにします。", CellLook.Plain),
    ]).Select(c => new SheetRow([c]))])
    { IsProtected = true, Title = title };
}
