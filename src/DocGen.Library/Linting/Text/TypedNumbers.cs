namespace DocGen.Library.Linting.Text;

/// <summary>
/// Finds typed numbers of articles, paragraphs and items. Those of a law stay (民法第90条, 著作権法（昭和45年法律第48号）第27条及び第28条),
/// and so do numbers of papers (法律第48号, 防経装第9246号, 様式第1号).
/// </summary>
internal static class TypedNumbers
{
    private const string Digits = "0123456789０１２３４５６７８９〇一二三四五六七八九十百千";
    private const string Units = "編章節款条項号";

    /// <summary>Ends of the names of laws and of papers with articles of their own.</summary>
    private static readonly string[] Laws =
        ["法", "法律", "令", "規則", "条例", "規程", "憲法", "条約", "協定", "告示", "訓令", "要綱", "要領", "通達", "通知", "様式", "別記", "別紙", "別表", "附則"];

    /// <summary>What may stand between the numbers of one chain.</summary>
    private static readonly string[] Joints =
        ["及び", "又は", "並びに", "若しくは", "から", "まで", "の規定", "各号", "ただし書", "本文", "前段", "後段", "、", "，", "・", "の", " ", "　"];

    public static IEnumerable<TypedNumber> In(string prose)
    {
        // Where the last number that belongs to a law ended: those chained to it belong to the law too.
        var lawEnd = -1;
        var pending = default(TypedNumber);
        for (var at = prose.IndexOfAny(['第', '前', '次']); at >= 0; at = Next(prose, at + 1))
        {
            var length = prose[at] == '第' ? Numbered(prose, at) : Relative(prose, at);
            if (length == 0) continue;
            if (pending.Length > 0 && pending.Offset + pending.Length == at)
            {
                // 第5条第2項 is one reference.
                pending = pending with { Length = pending.Length + length };
                continue;
            }
            if (pending.Length > 0) yield return pending;
            var ofLaw = OfLaw(prose, at, length) || (lawEnd >= 0 && Chained(prose, lawEnd, at));
            if (ofLaw) lawEnd = at + length;
            pending = ofLaw ? default : new TypedNumber(at, length);
        }
        if (pending.Length > 0) yield return pending;
    }

    private static int Next(string prose, int from) => from < prose.Length ? prose.IndexOfAny(['第', '前', '次'], from) : -1;

    /// <summary>Length of 第3条 or 第3条の2; 0 where it is something else (第3者, 第1回).</summary>
    private static int Numbered(string prose, int start)
    {
        var at = start + 1;
        while (at < prose.Length && Digits.Contains(prose[at], StringComparison.Ordinal)) at++;
        if (at == start + 1 || at >= prose.Length || !Units.Contains(prose[at], StringComparison.Ordinal)) return 0;
        at++;
        // 第1号様式, 第1項目 are names of papers and of things.
        if (at < prose.Length && prose[at] is '様' or '目') return 0;
        while (at + 1 < prose.Length && prose[at] == 'の' && Digits.Contains(prose[at + 1], StringComparison.Ordinal))
        {
            at += 2;
            while (at < prose.Length && Digits.Contains(prose[at], StringComparison.Ordinal)) at++;
        }
        return at - start;
    }

    /// <summary>Length of 前条, 次項, 前二項, 前各号; 0 where it is part of another word (事前条件, 次項目).</summary>
    private static int Relative(string prose, int start)
    {
        if (start > 0 && IsKanji(prose[start - 1]) && !IsJointEnd(prose, start)) return 0;
        var at = start + 1;
        if (at < prose.Length && prose[at] == '各') at++;
        else
        {
            while (at < prose.Length && Digits.Contains(prose[at], StringComparison.Ordinal)) at++;
        }
        if (at >= prose.Length || !Units.Contains(prose[at], StringComparison.Ordinal)) return 0;
        at++;
        return at < prose.Length && prose[at] is '目' or '件' or '数' ? 0 : at - start;
    }

    private static bool OfLaw(string prose, int start, int length)
    {
        if (prose[start] != '第') return false;
        var before = BeforeParenthesis(prose, start);
        var name = prose.AsSpan(Math.Max(0, before - 4), before - Math.Max(0, before - 4));
        foreach (var law in Laws)
        {
            if (name.EndsWith(law, StringComparison.Ordinal)) return true;
        }
        // 防経装第9246号: a paper's number follows the letters of its office without a particle.
        return prose[start + length - 1] == '号' && start > 0 && IsKanji(prose[start - 1]) && !Units.Contains(prose[start - 1], StringComparison.Ordinal);
    }

    /// <summary>The offset in front of the 「」 and the （…） that may stand between a law's name and the number.</summary>
    private static int BeforeParenthesis(string prose, int at)
    {
        while (at > 0 && prose[at - 1] is ' ' or '　' or '」' or '』') at--;
        if (at == 0 || prose[at - 1] is not ('）' or ')')) return at;
        var depth = 0;
        for (var i = at - 1; i >= 0 && prose[i] != '\n'; i--)
        {
            if (prose[i] is '）' or ')') depth++;
            else if (prose[i] is '（' or '(' && --depth == 0) return BeforeParenthesis(prose, i);
        }
        return at;
    }

    private static bool Chained(string prose, int end, int start)
    {
        var between = prose.AsSpan(end, start - end);
        while (!between.IsEmpty)
        {
            if (between[0] is '（' or '(' && between.IndexOfAny('）', ')') is var close and > 0)
            {
                between = between[(close + 1)..];
                continue;
            }
            var length = 0;
            foreach (var joint in Joints)
            {
                if (between.StartsWith(joint, StringComparison.Ordinal)) length = Math.Max(length, joint.Length);
            }
            if (length == 0) return false;
            between = between[length..];
        }
        return true;
    }

    private static bool IsJointEnd(string prose, int at) => at > 0 && Units.Contains(prose[at - 1], StringComparison.Ordinal);

    private static bool IsKanji(char c) => c is >= '\u4E00' and <= '\u9FFF' or '々';
}
