using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DocGen.Drafting.Answers;

/// <summary>Hash of what was answered: the same for the same answers, wherever their files lie and in whatever order they are written.</summary>
internal static class AnswerHash
{
    public static string Of(CaseAnswers answers)
    {
        var text = new StringBuilder();
        foreach (var part in answers.Outsourcing) Line("type", part.Type, string.Join(',', part.Subtypes));
        foreach (var (id, option) in answers.Options.OrderBy(o => o.Key, StringComparer.Ordinal)) Line("option", id, string.Join(',', option.Keys));
        foreach (var (path, answer) in answers.Values.OrderBy(v => v.Key, StringComparer.Ordinal)) Line("value", path, answer.Value.ConditionText);
        foreach (var left in answers.LeaveOut.OrderBy(l => l.Target, StringComparer.Ordinal)) Line("out", left.Target, string.Join(',', left.Documents) + left.Reason);
        foreach (var (id, clause) in answers.Overrides.OrderBy(o => o.Key, StringComparer.Ordinal)) Line("override", id, clause.Version);
        // A record's own text writes numbers as the user's surroundings do.
        Line("style", answers.Style is { } style ? JsonSerializer.Serialize(style) : "", "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        // Lengths keep "a" + "bc" apart from "ab" + "c".
        void Line(string kind, string name, string value) => text.Append(kind).Append(' ').Append(name.Length).Append(':').Append(name)
            .Append(' ').Append(value.Length).Append(':').Append(value).Append('\n');
    }
}
