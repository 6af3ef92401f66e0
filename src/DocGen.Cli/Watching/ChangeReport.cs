using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Drafting.Answers;

namespace DocGen.Cli.Watching;

/// <summary>Says what a rebuild changed.</summary>
internal sealed class ChangeReport(Voice voice)
{
    private const int MostNumbers = 8;

    public void Write(CaseState? before, CaseState now, IReadOnlyList<string> saved, TimeSpan time)
    {
        if (voice.Json is not null)
        {
            WriteLine(Json(before, now, saved, time));
            return;
        }
        voice.Say(Texts.Rebuilt, DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture), now.Documents.Length, now.Clauses, now.Unanswered.Count,
            time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture));
        if (before is null) return;
        voice.Say(Texts.SavedChange, string.Join(", ", saved.Select(Path.GetFileName)));
        var lines = Lines(before, now).ToList();
        foreach (var line in lines) voice.Output.WriteLine(line);
        if (lines.Count == 0) voice.Say(Texts.NothingChanged);
    }

    /// <summary>Says that there is nothing new, for what is wrong has been shown.</summary>
    public void WriteFailed(CaseState? before, IReadOnlyList<string> saved)
    {
        if (before is not null) voice.Complain(Texts.OldFilesStay);
        if (voice.Json is not null) WriteLine(new JsonObject { ["saved"] = Names(saved.Select(s => s.Replace('\\', '/'))), ["rebuilt"] = false });
    }

    // A line for each rebuild, with what was found and said until then, since the end of a watch may never come.
    private void WriteLine(JsonObject line)
    {
        foreach (var (name, said) in voice.Json!) line[name] = said?.DeepClone();
        if (line["findings"] is null) line["findings"] = new JsonArray();
        voice.Json.Clear();
        voice.Output.WriteLine(line.ToJsonString(JsonTexts.Lines));
        voice.Output.Flush();
    }

    private IEnumerable<string> Lines(CaseState before, CaseState now)
    {
        foreach (var change in now.ChangesSince(before))
        {
            var title = now.Documents.Concat(before.Documents).First(d => d.Selection.Template.Id == change.Document.Template.Id).Document.Title;
            yield return (change.IsIn ? Texts.ClauseIn : Texts.ClauseOut).Format(voice.Language, title, change.Clause.Title, change.Reason.Words.In(voice.Language));
        }
        foreach (var group in now.Reworded(before).GroupBy(r => r.Document.Document.Title))
            yield return Texts.WordsChanged.Format(voice.Language, $"{group.Key}（{string.Join("・", group.Select(r => r.Title))}）");
        foreach (var group in now.Renumbered(before).GroupBy(r => r.Document.Document.Title))
        {
            var all = group.ToList();
            yield return Texts.Renumbered.Format(voice.Language, group.Key, string.Join("、", all.Take(MostNumbers).Select(r => $"{r.Title} {r.Before}→{r.After}"))
                + (all.Count > MostNumbers ? $"、{Texts.AndMore.Format(voice.Language, all.Count - MostNumbers)}" : ""));
        }
        var (then, open) = (before.Unanswered, now.Unanswered);
        var answered = then.Where(v => !open.Any(o => o.Path == v.Path)).Select(v => v.Label).ToList();
        var unanswered = open.Where(v => !then.Any(o => o.Path == v.Path)).Select(v => v.Label).ToList();
        var changed = now.Answered(before).Select(v => v.Label).ToList();
        if (changed.Count > 0) yield return Texts.AnswersChanged.Format(voice.Language, string.Join("、", changed));
        if (answered.Count > 0) yield return Texts.NewlyAnswered.Format(voice.Language, string.Join("、", answered));
        if (unanswered.Count > 0) yield return Texts.NewlyUnanswered.Format(voice.Language, string.Join("、", unanswered));
    }

    private static JsonObject Json(CaseState? before, CaseState now, IReadOnlyList<string> saved, TimeSpan time)
    {
        var changes = before is null ? [] : now.ChangesSince(before);
        return new JsonObject
        {
            ["saved"] = Names(saved.Select(s => s.Replace('\\', '/'))),
            ["rebuilt"] = true,
            ["seconds"] = Math.Round(time.TotalSeconds, 3),
            ["documents"] = new JsonArray([.. now.Documents.Select(d => (JsonNode)d.Selection.Template.Id)]),
            ["clausesIn"] = Names(changes.Where(c => c.IsIn).Select(c => $"{c.Document.Template.Id}/{c.Clause.Id}")),
            ["clausesOut"] = Names(changes.Where(c => !c.IsIn).Select(c => $"{c.Document.Template.Id}/{c.Clause.Id}")),
            ["renumbered"] = before is null ? 0 : now.Renumbered(before).Count(),
            ["answersChanged"] = Names(before is null ? [] : now.Answered(before).Select(v => v.Path)),
            ["unanswered"] = Names(now.Unanswered.Select(v => v.Path)),
        };
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(n => (JsonNode)n)]);
}
