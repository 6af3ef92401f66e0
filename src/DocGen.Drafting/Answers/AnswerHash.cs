using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DocGen.Drafting.Answers;

/// <summary>
/// Hash of what was answered: the same for the same answers, wherever their files lie and in whatever order they are written. For the rows
/// of a list only the values that differ are put in anew.
/// </summary>
public sealed class AnswerHash
{
    private readonly List<(string Path, byte[] Before)> _open = [];
    private readonly byte[] _rest;

    /// <param name="answers">The answers.</param>
    /// <param name="open">Paths of the variables whose values are given later.</param>
    public AnswerHash(CaseAnswers answers, IReadOnlyCollection<string> open)
    {
        var text = new StringBuilder();
        foreach (var part in answers.Outsourcing) Line(text, "type", part.Type, string.Join(',', part.Subtypes));
        foreach (var (id, option) in answers.Options.OrderBy(o => o.Key, StringComparer.Ordinal)) Line(text, "option", id, string.Join(',', option.Keys));
        foreach (var (path, answer) in answers.Values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (!open.Contains(path))
            {
                Line(text, "value", path, answer.Value.ConditionText);
                continue;
            }
            _open.Add((path, Encoding.UTF8.GetBytes(text.ToString())));
            text.Clear();
        }
        foreach (var left in answers.LeaveOut.OrderBy(l => l.Target, StringComparer.Ordinal)) Line(text, "out", left.Target, string.Join(',', left.Documents) + left.Reason);
        foreach (var (id, clause) in answers.Overrides.OrderBy(o => o.Key, StringComparer.Ordinal)) Line(text, "override", id, clause.Version);
        // A record's own text writes numbers as the user's surroundings do.
        Line(text, "style", answers.Style is { } style ? JsonSerializer.Serialize(style, StyleTexts.Default.DocumentStyle) : "", "");
        _rest = Encoding.UTF8.GetBytes(text.ToString());
    }

    public static string Of(CaseAnswers answers) => new AnswerHash(answers, []).With(_ => throw new InvalidOperationException());

    /// <summary>The hash with the values that were left open.</summary>
    public string With(Func<string, AnswerValue> valueOf)
    {
        if (_open.Count == 0) return Convert.ToHexStringLower(SHA256.HashData(_rest));
        var all = new ArrayBufferWriter<byte>(_rest.Length + 4096);
        var line = new StringBuilder();
        foreach (var (path, before) in _open)
        {
            all.Write(before);
            Line(line.Clear(), "value", path, valueOf(path).ConditionText);
            Encoding.UTF8.GetBytes(line.ToString(), all);
        }
        all.Write(_rest);
        return Convert.ToHexStringLower(SHA256.HashData(all.WrittenSpan));
    }

    // Lengths keep "a" + "bc" apart from "ab" + "c".
    private static void Line(StringBuilder text, string kind, string name, string value) => text.Append(kind).Append(' ').Append(name.Length).Append(':').Append(name)
        .Append(' ').Append(value.Length).Append(':').Append(value).Append('\n');
}
