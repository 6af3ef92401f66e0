using System.Collections.Immutable;

namespace DocGen.Library.Linting.Text;

/// <param name="Target">What stands in the parentheses.</param>
/// <param name="Offset">Where the target starts.</param>
/// <param name="Names">The names it refers to, without <c>#</c>; empty where it cannot be read.</param>
internal sealed record Link(string Target, int Offset, ImmutableArray<string> Names)
{
    public static Link Of(string target, int offset)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in target.Split(','))
        {
            foreach (var end in part.Split(".."))
            {
                var name = end.Trim();
                if (name.Length < 2 || name[0] != '#') return new Link(target, offset, []);
                names.Add(name[1..]);
            }
        }
        return new Link(target, offset, names.ToImmutable());
    }
}
