using System.Text;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Linting.Text;

/// <summary>A clause's or template's text taken apart once for all checks: prose, code, links and anchors, each with its offset.</summary>
internal sealed class ScannedText
{
    private readonly List<int> _lineStarts = [0];
    private readonly List<CodeToken> _code = [];
    private readonly List<Link> _links = [];
    private readonly List<Anchor> _anchors = [];
    private readonly string _file;
    private readonly int _firstLine;

    /// <param name="lines">The lines; labels already blank.</param>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="firstLine">Line of the file on which the text starts.</param>
    public ScannedText(IEnumerable<string> lines, string file, int firstLine)
    {
        (_file, _firstLine) = (file, firstLine);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
            _lineStarts.Add(text.Length);
        }
        Prose = WithoutCode(text.ToString());
        FindLinks();
        FindAnchors();
    }

    /// <summary>The text with everything in <c>{{ … }}</c> replaced by as many placeholders, so that offsets stay what they are.</summary>
    public string Prose { get; }

    public IReadOnlyList<CodeToken> Code => _code;

    public IReadOnlyList<Link> Links => _links;

    public IReadOnlyList<Anchor> Anchors => _anchors;

    /// <summary>Stands in <see cref="Prose"/> for a character of code.</summary>
    public const char CodeMark = '\uE000';

    public int LineOf(int offset)
    {
        var at = _lineStarts.BinarySearch(offset);
        return at >= 0 ? at : ~at - 1;
    }

    public Place PlaceOf(int offset)
    {
        var line = LineOf(offset);
        return new Place(_file, _firstLine + line, offset - _lineStarts[line] + 1);
    }

    public int LineCount => _lineStarts.Count - 1;

    public ReadOnlySpan<char> Line(int index) => Prose.AsSpan(_lineStarts[index], _lineStarts[index + 1] - _lineStarts[index] - 1);

    public int StartOfLine(int index) => _lineStarts[index];

    private string WithoutCode(string text)
    {
        var start = text.IndexOf("{{", StringComparison.Ordinal);
        if (start < 0) return text;
        var prose = text.ToCharArray();
        for (var block = 0; start >= 0; block++)
        {
            var end = CodeScanner.Block(text, start, block, _code);
            for (var i = start; i < end; i++)
            {
                if (prose[i] != '\n') prose[i] = CodeMark;
            }
            start = end < text.Length ? text.IndexOf("{{", end, StringComparison.Ordinal) : -1;
        }
        return new string(prose);
    }

    private void FindLinks()
    {
        const string opening = "](#";
        for (var at = Prose.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = Prose.IndexOf(opening, at + 1, StringComparison.Ordinal))
        {
            var start = at + 2;
            var end = Prose.IndexOfAny([')', '\n'], start);
            if (end < 0) break;
            _links.Add(Link.Of(Prose[start..end], start));
        }
    }

    private void FindAnchors()
    {
        for (var at = Prose.IndexOf("{#", StringComparison.Ordinal); at >= 0; at = Prose.IndexOf("{#", at + 1, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < Prose.Length && !char.IsWhiteSpace(Prose[end]) && Prose[end] != '}') end++;
            _anchors.Add(new Anchor(Prose[(at + 2)..end], at));
        }
    }
}
