using System.Text.Json.Serialization;
using DocGen.Documents.Styles;

namespace DocGen.Drafting.Answers;

/// <summary>Writes styles as JSON with code made while compiling: finding out at run time how takes longer than all the rest of reading a case.</summary>
[JsonSerializable(typeof(DocumentStyle))]
internal sealed partial class StyleTexts : JsonSerializerContext;
