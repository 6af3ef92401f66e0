using System.CommandLine;
using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen list</c>: what the library holds, as a table or as JSON.</summary>
internal static class ListCommand
{
    private const string Duties = "duties";
    private const string Attachments = "attachments";

    private static readonly Dictionary<string, Func<ClauseLibrary, Language, Listing>> Listings = new(StringComparer.Ordinal)
    {
        ["documents"] = Listing.Documents,
        ["types"] = Listing.Types,
        ["clauses"] = Listing.Clauses,
        ["options"] = Listing.Options,
        ["variables"] = Listing.Variables,
        ["measures"] = Listing.Measures,
        ["sources"] = Listing.Sources,
        ["concordance"] = Listing.Concordance,
    };

    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var what = new Argument<string>("what") { Description = voice.Word(Texts.ListWhat) };
        what.CompletionSources.Add([.. Listings.Keys, Duties, Attachments]);
        var item = new Argument<string?>("id") { Description = voice.Word(Texts.ListItem), Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--case") { Description = voice.Word(Texts.DutiesOfCase) };
        var role = new Option<string?>("--role") { Description = voice.Word(Texts.DutiesOfRole) };
        var output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.DutiesFile) };
        var command = new Command("list", voice.Word(Texts.ListHelp)) { what, item, SpeechOptions.Quiet(voice, Texts.QuietList), SpeechOptions.Json(voice), file, role, output, library.Option };
        command.SetAction(result =>
        {
            var name = result.GetValue(what)!;
            if (name is not Duties and not Attachments && !Listings.ContainsKey(name))
                throw new UsageException(Texts.UnknownListing.Format(voice.Language, name, string.Join(", ", [.. Listings.Keys, Duties, Attachments])));
            if (name != Duties && new Option[] { role, output }.FirstOrDefault(o => result.GetResult(o) is not null) is { } option)
                throw new UsageException(Texts.OnlyForDuties.Format(voice.Language, option.Name));
            if (name is not Duties and not Attachments && result.GetResult(file) is not null) throw new UsageException(Texts.OnlyForCases.Format(voice.Language, file.Name));
            if (result.GetValue(output) is { } target && !DutyList.IsKnown(target)) throw new UsageException(Texts.UnknownFormat.Format(voice.Language, target, "docx, xlsx"));
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var duties = name == Duties ? new DutyList(voice, loaded, result.GetValue(file), result.GetValue(role)) : null;
            var found = duties is not null ? duties.Read() : name == Attachments ? AttachmentList.Read(voice, loaded, result.GetValue(file)) : Listings[name](loaded, voice.Language);
            if (found is not { } listing) return ExitCode.WrongInput;
            var id = result.GetValue(item);
            if (id is not null) listing = listing with { Rows = [One(listing, name, id, voice)] };
            if (voice.Json is { } json) json["items"] = new JsonArray([.. listing.Rows.Select(row => (JsonNode)new JsonObject(listing.Keys.Zip(row).Select(c => KeyValuePair.Create(c.First, (JsonNode?)c.Second))))]);
            if (result.GetValue(output) is { } written) duties!.Write(written);
            else if (voice.Json is not null) return ExitCode.Good;
            else if (voice.IsQuiet) WriteNames(listing, voice.Output);
            else if (id is not null) WriteItem(listing, voice.Output);
            else TextTable.Write(voice.Output, listing.Narrow.Head, listing.Narrow.Rows);
            return ExitCode.Good;
        });
        return command;
    }

    private static IReadOnlyList<string> One(Listing listing, string what, string id, Voice voice) =>
        listing.Rows.FirstOrDefault(r => r[0] == id) ?? throw new UsageException(Texts.UnknownItem.Format(voice.Language, what, id,
            Nearest.Text(id, listing.Rows.Select(r => KeyValuePair.Create(r[0], r[1])))));

    private static void WriteNames(Listing listing, TextWriter output)
    {
        foreach (var row in listing.Rows) output.WriteLine(row[0]);
    }

    private static void WriteItem(Listing listing, TextWriter output)
    {
        var width = listing.Head.Max(TextTable.WidthOf);
        foreach (var (head, cell) in listing.Head.Zip(listing.Rows[0]))
        {
            var lines = cell.Split('\n');
            output.WriteLine($"{head}{new string(' ', width - TextTable.WidthOf(head))}  {lines[0]}".TrimEnd());
            foreach (var line in lines[1..]) output.WriteLine($"{new string(' ', width)}  {line}");
        }
    }
}
