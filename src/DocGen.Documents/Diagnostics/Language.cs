namespace DocGen.Documents.Diagnostics;

/// <summary>The language in which the program speaks to its user. The documents themselves are Japanese.</summary>
public enum Language
{
    Japanese,
    English,
}
