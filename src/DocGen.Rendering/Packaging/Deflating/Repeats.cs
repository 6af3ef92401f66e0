using System.Buffers.Binary;

namespace DocGen.Rendering.Packaging.Deflating;

/// <summary>
/// Finds markup that stood before. Text is left out on both sides, and distances are counted in markup alone: what is found depends on
/// no text, so it holds for every document with the same markup.
/// </summary>
internal sealed class Repeats
{
    public const int Shortest = 4;
    public const int Longest = 258;

    /// <summary>How far back, in bytes of markup. With the text between them few places lie farther apart than deflate can reach (32 KB).</summary>
    private const int Window = 24 * 1024;

    private const int HashBits = 15;
    private const int Tries = 48;
    private const int GoodEnough = 128;

    private readonly byte[] _markup;
    private readonly int[] _ends;
    private readonly int[] _last = new int[1 << HashBits];
    private readonly int[] _earlier;

    private Repeats(byte[] markup, int[] ends)
    {
        (_markup, _ends, _earlier) = (markup, ends, new int[markup.Length]);
        Array.Fill(_last, -1);
    }

    /// <summary>In the order of the text: where markup is repeated, how much of it, and from where.</summary>
    public static List<(int At, int Length, int From)> In(MarkupText text)
    {
        var markup = new byte[text.Runs.Sum(r => r.End - r.Start)];
        // For each byte of markup the end of its stretch and how far it stands from there in the text.
        var (ends, shifts) = (new int[markup.Length], new int[markup.Length]);
        var at = 0;
        foreach (var (start, end) in text.Runs)
        {
            text.Bytes.AsSpan(start, end - start).CopyTo(markup.AsSpan(at));
            ends.AsSpan(at, end - start).Fill(at + end - start);
            shifts.AsSpan(at, end - start).Fill(start - at);
            at += end - start;
        }
        return [.. new Repeats(markup, ends).All().Select(r => (r.At + shifts[r.At], r.Length, r.From + shifts[r.From]))];
    }

    private IEnumerable<(int At, int Length, int From)> All()
    {
        var at = 0;
        while (at < _markup.Length)
        {
            var (length, from) = Best(at, Shortest - 1);
            Note(at);
            if (length < Shortest)
            {
                at++;
                continue;
            }
            // A longer repeat that begins one byte later is worth a byte by itself.
            while (length < GoodEnough && at + 1 < _markup.Length)
            {
                var (longer, other) = Best(at + 1, length);
                if (longer <= length) break;
                Note(++at);
                (length, from) = (longer, other);
            }
            yield return (at, length, from);
            for (var end = at + length; ++at < end;) Note(at);
        }
    }

    private (int Length, int From) Best(int at, int atLeast)
    {
        var most = Math.Min(Longest, _ends[at] - at);
        if (most < Shortest) return (0, 0);
        var (length, from) = (atLeast, -1);
        var tries = Tries;
        for (var other = _last[Hash(at)]; other >= 0 && at - other <= Window && tries-- > 0; other = _earlier[other])
        {
            var limit = Math.Min(most, _ends[other] - other);
            if (limit <= length || _markup[other + length] != _markup[at + length]) continue;
            var same = _markup.AsSpan(at, limit).CommonPrefixLength(_markup.AsSpan(other, limit));
            if (same <= length) continue;
            (length, from) = (same, other);
            if (length == most) break;
        }
        return from < 0 ? (0, 0) : (length, from);
    }

    private void Note(int at)
    {
        if (_ends[at] - at < Shortest) return;
        ref var last = ref _last[Hash(at)];
        _earlier[at] = last;
        last = at;
    }

    private int Hash(int at) => (int)((BinaryPrimitives.ReadUInt32LittleEndian(_markup.AsSpan(at)) * 2654435761u) >> (32 - HashBits));
}
