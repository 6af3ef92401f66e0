namespace DocGen.Library.Linting.Text;

/// <summary>A number of this document that somebody typed: 第3条, 前項.</summary>
internal readonly record struct TypedNumber(int Offset, int Length);
