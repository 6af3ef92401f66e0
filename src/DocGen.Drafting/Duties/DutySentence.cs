using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Documents.Inlines;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Duties;

/// <summary>
/// A sentence as a reader of duties takes it apart: its subject is a post or party (a variable marked <c>term</c>) followed by は, its predicate
/// stands at the end, and between them it says when.
/// </summary>
internal sealed partial class DutySentence
{
    private readonly ImmutableArray<(int Start, int End, string Path)> _terms;

    private DutySentence(string text, ImmutableArray<(int Start, int End, string Path)> terms)
    {
        (Text, _terms) = (text, terms);
        (Roles, Subject) = FindSubject();
    }

    public string Text { get; }

    /// <summary>The posts and parties that are the subject, as the path of the variable and the name printed.</summary>
    public ImmutableArray<(string Path, string Name)> Roles { get; private init; }

    /// <summary>Where the subject ends.</summary>
    private int Subject { get; }

    /// <summary>What it lays upon its subject; null where it lays nothing upon anybody.</summary>
    public DutyKind? Kind =>
        Prohibition().IsMatch(Text) ? DutyKind.Prohibition
        : Obligation().IsMatch(Text) ? DutyKind.Obligation
        : Rule().IsMatch(Text) ? DutyKind.Rule
        : Roles.IsEmpty || NoTask().IsMatch(Text) ? null
        : DutyKind.Task;

    /// <summary>Whether it goes on from the sentence before, whose subject is then its own.</summary>
    public bool GoesOn => Continuation().IsMatch(Text);

    public bool LeadsItems => Text.Contains("次に", StringComparison.Ordinal) || Text.Contains("次の", StringComparison.Ordinal)
        || Text.Contains("各号", StringComparison.Ordinal) || Text.Contains("以下の", StringComparison.Ordinal);

    /// <summary>The same sentence with the subject of the one before it.</summary>
    public DutySentence After(DutySentence before) => new(Text, _terms) { Roles = before.Roles };

    /// <summary>When and how often: the condition that the sentence puts first, and words of time.</summary>
    public string When()
    {
        // この場合において says when only to those who have read the sentence before.
        var rest = Continuation().Replace(Text[Subject..], "").TrimStart('、');
        var condition = Condition().Match(rest) is { Success: true } match ? match.Groups["when"].Value.TrimStart('、') : "";
        var outside = condition.Length == 0 ? rest : rest.Replace(condition, "", StringComparison.Ordinal);
        return string.Join("／", Times().Matches(outside).Select(m => m.Value).Prepend(condition).Where(w => w.Length > 0).Distinct());
    }

    /// <summary>The sentences of a line; a full stop inside brackets or quotes ends none.</summary>
    public static IEnumerable<DutySentence> Of(Line line, IReadOnlyDictionary<string, VariableDefinition> variables)
    {
        var text = new StringBuilder();
        var terms = ImmutableArray.CreateBuilder<(int Start, int End, string Path)>();
        foreach (var inline in line.Inlines)
        {
            var start = text.Length;
            text.Append(new Line([inline]).PlainText());
            if (inline is Hole hole && variables.TryGetValue(hole.Variable, out var variable) && variable.IsTerm) terms.Add((start, text.Length, hole.Variable));
        }
        var whole = text.ToString();
        var (from, depth) = (0, 0);
        for (var at = 0; at <= whole.Length; at++)
        {
            if (at < whole.Length)
            {
                depth += whole[at] is '（' or '「' or '(' ? 1 : whole[at] is '）' or '」' or ')' && depth > 0 ? -1 : 0;
                if (whole[at] != '。' || depth > 0) continue;
            }
            var end = Math.Min(at + 1, whole.Length);
            if (end > from) yield return new DutySentence(whole[from..end], [.. terms.Where(t => t.Start >= from && t.End <= end).Select(t => (t.Start - from, t.End - from, t.Path))]);
            from = end;
        }
    }

    private (ImmutableArray<(string Path, string Name)> Roles, int End) FindSubject()
    {
        var outer = Outer();
        var topic = Enumerable.Range(0, Text.Length).FirstOrDefault(i => outer[i] && Text[i] == 'は', -1);
        foreach (var (index, term) in _terms.Index().Where(t => outer[t.Item.Start]))
        {
            var end = BehindBrackets(term.End);
            if (end >= Text.Length || !(Text[end] == 'は' || (Text[end] == 'が' && (topic < 0 || end > topic)))) continue;
            // Of が only who acts: 〇〇が別に定める.
            if (Text[end] == 'が' && !Acts().IsMatch(Text)) continue;
            return ([.. Joined(index).Append(term).Select(t => (t.Path, Text[t.Start..t.End]))], end + 1);
        }
        return ([], 0);
    }

    // 甲及び乙は: those that stand right before, joined to it.
    private List<(int Start, int End, string Path)> Joined(int index)
    {
        var joined = new List<(int Start, int End, string Path)>();
        for (var i = index; i > 0; i--)
        {
            var between = Text[BehindBrackets(_terms[i - 1].End).._terms[i].Start];
            if (between is not ("及び" or "又は" or "並びに" or "若しくは" or "、")) break;
            joined.Insert(0, _terms[i - 1]);
        }
        return joined;
    }

    private int BehindBrackets(int at)
    {
        if (at >= Text.Length || Text[at] != '（') return at;
        var depth = 0;
        for (var i = at; i < Text.Length; i++)
        {
            depth += Text[i] == '（' ? 1 : Text[i] == '）' ? -1 : 0;
            if (depth == 0) return i + 1;
        }
        return at;
    }

    // Which characters stand outside all brackets and quotes.
    private bool[] Outer()
    {
        var outer = new bool[Text.Length];
        var depth = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] is '（' or '「') depth++;
            outer[i] = depth == 0;
            if (Text[i] is '）' or '」' && depth > 0) depth--;
        }
        return outer;
    }

    [GeneratedRegex("[てで]はならない。?$")]
    private static partial Regex Prohibition();

    [GeneratedRegex("なければならない。?$|ことを要する。?$")]
    private static partial Regex Obligation();

    [GeneratedRegex("ものとする。?$")]
    private static partial Regex Rule();

    [GeneratedRegex("(?:できる|できない|限りでない|妨げない|という|をいう|とみなす|準用する|のとおりとする|適用する|よる|負わない)。?$|[^。]$")]
    private static partial Regex NoTask();

    [GeneratedRegex("(?:定め|行|指名|指定|作成|決定|選任|公表|管理|実施)[^、。]{0,4}。?$")]
    private static partial Regex Acts();

    [GeneratedRegex("^(?:この場合において|ただし|また|なお|同様に)")]
    private static partial Regex Continuation();

    [GeneratedRegex("^(?<when>.*?(?:とき|場合)(?:は|に|において(?:は)?|にあっては)|.*?(?:に際し(?:て)?|に当たり|に当たって(?:は)?|するまでに|期間において|期間中|の後))、")]
    private static partial Regex Condition();

    [GeneratedRegex("事後速やかに|速やかに|直ちに|遅滞なく|あらかじめ|事前に|定期的に|定期に|適時に|適宜|随時|その都度|毎年度|年度ごと|必要に応じ|必要があると認めるとき|[0-9０-９]+(?:日|時間|分|か月|箇月|年)(?:以内|前まで)")]
    private static partial Regex Times();
}
