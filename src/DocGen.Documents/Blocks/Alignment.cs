namespace DocGen.Documents.Blocks;

public enum Alignment
{
    Start,
    Center,
    End,
}
