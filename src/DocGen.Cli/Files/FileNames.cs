using System.Globalization;
using System.Text;

namespace DocGen.Cli.Files;

/// <summary>Makes a document's name fit for every file system: Windows' forbidden characters become their wide forms, and it is never too long.</summary>
internal static class FileNames
{
    // File systems take 255 bytes; the ending and a temporary name need some.
    private const int MaximumBytes = 230;

    private static readonly string[] Devices =
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        .. from port in (string[])["COM", "LPT"] from number in "0123456789¹²³" select port + number,
    ];

    /// <summary>Whether two names are one file for Windows or macOS: upper and lower case are alike there, and so are が and か with ゛.</summary>
    public static bool AreOne(string one, string other) => string.Equals(Composed(one), Composed(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of a case's documents. Documents of one name would overwrite each other: each then bears its id too.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Id, string Name)> documents)
    {
        var fitted = documents.Select(d => Fit(d.Name)).ToList();
        return [.. documents.Select((d, i) => fitted.Count(f => AreOne(f, fitted[i])) > 1 ? Fit($"{d.Id} {d.Name}") : fitted[i])];
    }

    public static string Fit(string name)
    {
        var fitted = new StringBuilder();
        foreach (var character in Composed(name).Trim())
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
                _ when char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format => ' ',
                _ => character,
            });
        }
        var text = fitted.ToString().Trim().TrimEnd('.', ' ');
        while (Encoding.UTF8.GetByteCount(text) > MaximumBytes) text = text[..(char.IsLowSurrogate(text[^1]) ? ^2 : ^1)];
        if (text.Length == 0) text = "文書";
        return Devices.Contains(text.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase) ? "＿" + text : text;
    }

    // What a Mac takes apart is put together again. (The framework's own normalization is not there under invariant globalization.)
    private static string Composed(string name)
    {
        if (!name.AsSpan().ContainsAny('\u3099', '\u309A')) return name;
        var composed = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var last = composed.Length > 0 ? composed[^1] : '\0';
            if (character == '\u3099' && TakesDots(last)) composed[^1] = last is 'う' or 'ウ' ? (char)(last == 'う' ? 'ゔ' : 'ヴ') : (char)(last + 1);
            else if (character == '\u309A' && TakesCircle(last)) composed[^1] = (char)(last + 2);
            else composed.Append(character);
        }
        return composed.ToString();
    }

    private static bool TakesDots(char kana) => "うかきくけこさしすせそたちつてとはひふへほウカキクケコサシスセソタチツテトハヒフヘホ".Contains(kana, StringComparison.Ordinal);

    private static bool TakesCircle(char kana) => "はひふへほハヒフヘホ".Contains(kana, StringComparison.Ordinal);
}
