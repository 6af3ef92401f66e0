namespace DocGen.Documents.Slots;

/// <summary>A value is used for more than being printed. The document is then built row by row.</summary>
public sealed class ValueDecidesException : Exception;
