using System.Text;

namespace DocGen.Fuzz.Targets;

/// <summary>A target whose inputs are spoilt texts. They travel as UTF-8, lone surrogates apart, so that findings can be kept as files.</summary>
public abstract class TextTarget(string name, IReadOnlyList<string> seeds) : IFuzzTarget
{
    public string Name => name;

    public byte[] Make(Random random) => Encoding.UTF8.GetBytes(TextMutator.Mutate(seeds[random.Next(seeds.Count)], seeds, random));

    public void Run(byte[] input) => Run(Encoding.UTF8.GetString(input));

    protected abstract void Run(string text);
}
