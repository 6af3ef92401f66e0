namespace DocGen.Documents.Blocks;

/// <param name="Weight">Share of the table's width; the weights of a table need not add up to anything.</param>
/// <param name="Alignment">How cells of the column are set unless they say otherwise.</param>
public sealed record TableColumn(decimal Weight, Alignment Alignment = Alignment.Start);
