using System.Text;
using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Lists;

/// <summary>
/// Reads the rows of a CSV file one by one, so that its length does not matter. Values may be quoted and then hold commas, quotes and line
/// ends. Japanese Excel saves CSV as Shift_JIS unless told otherwise: what is not UTF-8 is read as that.
/// </summary>
public static class CsvList
{
    private const int ShiftJis = 932;

    public static IEnumerable<ListRow> Read(string path, string shown, DiagnosticBag bag)
    {
        using var reader = new StreamReader(path, EncodingOf(path));
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, start) = (1, 1);
        var (isQuoted, wasQuoted) = (false, false);
        for (var next = reader.Read(); ; next = reader.Read())
        {
            if (isQuoted)
            {
                if (next < 0)
                {
                    bag.Add(ListRules.QuoteOpen, new Place(shown, start, cells.Count + 1));
                    yield break;
                }
                if (next == '"' && reader.Peek() == '"') cell.Append((char)reader.Read());
                else if (next == '"') isQuoted = false;
                else cell.Append((char)next);
                if (next == '\n') line++;
                continue;
            }
            switch (next)
            {
                case '"' when cell.Length == 0 && !wasQuoted:
                    (isQuoted, wasQuoted) = (true, true);
                    continue;
                case '\r' when reader.Peek() == '\n':
                    continue;
                case ',':
                    End();
                    continue;
                case not ('\n' or '\r' or < 0):
                    cell.Append((char)next);
                    continue;
            }
            if (next >= 0 || cells.Count > 0 || cell.Length > 0 || wasQuoted)
            {
                End();
                var row = new ListRow(shown, start, [.. cells]);
                if (!row.IsEmpty) yield return row;
            }
            if (next < 0) yield break;
            cells.Clear();
            start = ++line;
        }

        void End()
        {
            cells.Add(cell.ToString());
            cell.Clear();
            wasQuoted = false;
        }
    }

    private static Encoding EncodingOf(string path)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        try
        {
            using var reader = new StreamReader(path, strict);
            var buffer = new char[16 * 1024];
            while (reader.Read(buffer) > 0) { }
            return strict;
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(ShiftJis)!;
        }
    }
}
