using System.Text;

namespace DocGen.Cli.Files;

/// <summary>Makes a document's name fit for every file system: Windows' forbidden characters become their wide forms, and it is never too long.</summary>
internal static class FileNames
{
    // File systems take 255 bytes; the ending and a temporary name need some.
    private const int MaximumBytes = 230;

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9"];

    /// <summary>The names of a case's documents. Documents of one name would overwrite each other: each then bears its id too.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Id, string Name)> documents)
    {
        var fitted = documents.Select(d => Fit(d.Name)).ToList();
        return [.. documents.Select((d, i) => fitted.Count(f => string.Equals(f, fitted[i], StringComparison.OrdinalIgnoreCase)) > 1 ? Fit($"{d.Id} {d.Name}") : fitted[i])];
    }

    public static string Fit(string name)
    {
        var fitted = new StringBuilder();
        foreach (var character in name.Trim())
        {
            fitted.Append(character switch
            {
                '\\' => '￥',
                '/' => '／',
                ':' => '：',
                '*' => '＊',
                '?' => '？',
                '"' => '”',
                '<' => '＜',
                '>' => '＞',
                '|' => '｜',
                _ when char.IsControl(character) => ' ',
                _ => character,
            });
        }
        var text = fitted.ToString().Trim().TrimEnd('.', ' ');
        while (Encoding.UTF8.GetByteCount(text) > MaximumBytes) text = text[..(char.IsLowSurrogate(text[^1]) ? ^2 : ^1)];
        if (text.Length == 0) text = "文書";
        return Devices.Contains(text.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? "＿" + text : text;
    }
}
