using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Duties;
using DocGen.Library;
using DocGen.Rendering.Excel;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen list duties</c>: who must do what by when, from the documents of a case or, without one, from the rules of the library.</summary>
internal sealed class DutyList(Voice voice, ClauseLibrary library, string? file, string? role)
{
    /// <summary>The template that the list is written with as a file.</summary>
    private const string Template = "duties";

    private readonly DiagnosticBag _bag = new();
    private CaseAnswers _answers = CaseAnswers.None;
    private IReadOnlyList<CaseDocument> _set = [];
    private IReadOnlyList<Duty> _duties = [];
    private string _role = "";

    /// <summary>The list; null, with the errors shown, where the case cannot be built.</summary>
    public Listing? Read()
    {
        if (file is not null && !File.Exists(file)) throw new UsageException(Texts.NotThere.Format(voice.Language, file));
        _answers = file is null ? AnswerReader.Model(library, null, _bag) : AnswerReader.Read(library, file, [], _bag);
        if (!_bag.HasErrors) _set = CaseBuild.Build(library, _answers, Documents(), _bag);
        voice.Show(_bag.Sorted());
        if (_bag.HasErrors) return null;
        _duties = [.. _set.SelectMany(DutyReader.Of)];
        _role = role is null ? "" : Find(role);
        return Listing.Duties(_duties.Where(d => _role.Length == 0 || d.Roles.Contains(_role)), voice.Language);
    }

    /// <summary>Writes the list, by role, as a Word file or an Excel workbook.</summary>
    public void Write(string target)
    {
        if (!library.Templates.ContainsKey(Template)) throw new UsageException(Texts.NoDutyTemplate.Format(voice.Language, Template));
        if (CaseBuild.Build(library, _answers with { OnlyRole = _role }, Template, _bag, _set) is not { } list)
        {
            voice.Show(_bag.Sorted());
            return;
        }
        SafeFile.Write(target, stream =>
        {
            if (IsExcel(target)) ExcelWriter.Write(list.Document, list.Style, stream);
            else WordWriter.Write(list.Document, list.Style, new WordOptions(), stream);
        });
        if (voice.Json is { } json) json["file"] = target.Replace('\\', '/');
        voice.Say(Texts.Wrote, target);
    }

    public static bool IsKnown(string target) => IsExcel(target) || target.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    private static bool IsExcel(string target) => target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    // Of a case its main documents; of the library every rule, which no kind of outsourcing changes.
    private IEnumerable<string> Documents()
    {
        var wanted = file is null
            ? library.Templates.Keys.Order(StringComparer.Ordinal).Where(id => library.Templates[id] is { Family.Length: 0, Types.IsEmpty: true } rule && library.Schemes[rule.Numbering].HasArticles)
            : _answers.Documents;
        return wanted.Where(id => library.Templates[id] is { AttachTo.IsEmpty: true, IsRecord: false });
    }

    // By the variable's path, by its last part, or by the name that is printed.
    private string Find(string name)
    {
        var roles = _duties.SelectMany(d => d.Roles.Zip(d.RoleNames)).DistinctBy(r => r.First).ToList();
        var found = roles.Find(r => r.First == name || r.Second == name || r.First.EndsWith("." + name, StringComparison.Ordinal)).First;
        return found ?? throw new UsageException(Texts.UnknownRole.Format(voice.Language, name, string.Join(", ", roles.Select(r => $"{r.First}（{r.Second}）"))));
    }
}
