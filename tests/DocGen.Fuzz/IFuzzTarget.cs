namespace DocGen.Fuzz;

/// <summary>A door of the program through which files from elsewhere come in.</summary>
public interface IFuzzTarget
{
    string Name { get; }

    /// <summary>An input; the same random numbers give the same one.</summary>
    byte[] Make(Random random);

    /// <summary>Lets the program have the input. Whatever it throws is a finding.</summary>
    void Run(byte[] input);
}
