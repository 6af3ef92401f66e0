namespace DocGen.Fuzz;

/// <summary>The program did not fall, but what it made is not what it should be.</summary>
public sealed class FindingException(string message) : Exception(message);
