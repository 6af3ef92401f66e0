using System.CommandLine;
using System.Text.Json;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen list</c>: what the library holds, as a table or as JSON.</summary>
internal static class ListCommand
{
    private static readonly Dictionary<string, Func<ClauseLibrary, Language, Listing>> Listings = new(StringComparer.Ordinal)
    {
        ["documents"] = Listing.Documents,
        ["types"] = Listing.Types,
        ["clauses"] = Listing.Clauses,
        ["options"] = Listing.Options,
        ["variables"] = Listing.Variables,
        ["measures"] = Listing.Measures,
        ["sources"] = Listing.Sources,
    };

    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var what = new Argument<string>("what") { Description = voice.Word(Texts.ListWhat) };
        var json = new Option<bool>("--json") { Description = voice.Word(Texts.Json) };
        var command = new Command("list", voice.Word(Texts.ListHelp)) { what, json, library.Option };
        command.SetAction(result =>
        {
            if (!Listings.TryGetValue(result.GetValue(what)!, out var list))
                throw new UsageException(Texts.UnknownListing.Format(voice.Language, result.GetValue(what), string.Join(", ", Listings.Keys)));
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var listing = list(loaded, voice.Language);
            if (result.GetValue(json)) WriteJson(listing, voice.Output);
            else TextTable.Write(voice.Output, listing.Head, listing.Rows);
            return ExitCode.Good;
        });
        return command;
    }

    private static void WriteJson(Listing listing, TextWriter output)
    {
        var rows = listing.Rows.Select(row => listing.Keys.Zip(row).ToDictionary(c => c.First, c => c.Second));
        output.WriteLine(JsonSerializer.Serialize(rows, JsonTexts.Options));
    }
}
