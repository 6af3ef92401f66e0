using DocGen.Tests.Shared;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace DocGen.Rendering.Tests;

/// <summary>A test that needs LibreOffice, with the trait <c>Needs=LibreOffice</c>.</summary>
[TraitDiscoverer("DocGen.Rendering.Tests.LibreOfficeTraitDiscoverer", "DocGen.Rendering.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute() : ProgramFactAttribute(Programs.LibreOffice, Programs.PdfText), ITraitAttribute;

/// <summary>Found by name.</summary>
public sealed class LibreOfficeTraitDiscoverer : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [new("Needs", "LibreOffice")];
}
