using System.Text;

namespace DocGen.Fuzz;

/// <summary>Spoils texts: pieces taken out, doubled, moved, replaced by what is known to hurt.</summary>
public static class TextMutator
{
    private const int Longest = 200_000;

    public static string Mutate(string text, IReadOnlyList<string> others, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var rounds = 1 + random.Next(4); rounds > 0; rounds--) Once(mutated, others, random);
        if (mutated.Length > Longest) mutated.Length = Longest;
        return mutated.ToString();
    }

    private static void Once(StringBuilder text, IReadOnlyList<string> others, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        switch (random.Next(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1 when length > 0:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2 when length > 0:
                text[at] = (char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x180);
                break;
            case 3:
                var other = others[random.Next(others.Count)];
                var start = random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(start, Math.Min(random.Next(200), other.Length - start)));
                break;
            case 4:
                text.Insert(at, string.Concat(Enumerable.Repeat(Nasty.Any(random), 1 << random.Next(random.Next(40) == 0 ? 14 : 6))));
                break;
            case 5 when length > 0:
                text.Remove(at, length).Insert(at, Nasty.Any(random));
                break;
            case 6:
                SwapLines(text, random);
                break;
            default:
                text.Insert(at, Nasty.Any(random));
                break;
        }
    }

    private static void SwapLines(StringBuilder text, Random random)
    {
        var lines = text.ToString().Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        text.Clear().AppendJoin('\n', lines);
    }
}
