namespace DocGen.Library.Linting.Text;

/// <summary>A <c>{#name}</c> and where it stands.</summary>
internal readonly record struct Anchor(string Name, int Offset);
