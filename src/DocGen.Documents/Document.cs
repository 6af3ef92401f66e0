using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Documents.References;

namespace DocGen.Documents;

/// <summary>A finished document before it takes the form of a file: numbered, its references resolved, every block knowing its clause.</summary>
public sealed record Document(string Id, string Title, NumberingScheme Scheme, ImmutableArray<Block> Blocks)
{
    public ImmutableArray<Variable> Variables { get; init; } = [];

    public ImmutableArray<DrafterNote> Notes { get; init; } = [];

    /// <summary>Printed at the head of each page; empty for none. The classification label (機密性２情報) is one of them.</summary>
    public string Header { get; init; } = "";

    public string ClassificationLabel { get; init; } = "";

    /// <summary>Version of the clause library the text was made from.</summary>
    public string LibraryVersion { get; init; } = "";

    /// <summary>Hash of the answers that went in.</summary>
    public string AnswersHash { get; init; } = "";

    /// <summary>What the public edition left out; empty in the internal edition.</summary>
    public ImmutableArray<WithheldText> Withheld { get; init; } = [];

    /// <summary>The finished document: every block numbered by the scheme, every reference in words. Finishing a finished document changes nothing.</summary>
    public Document Numbered(DigitWidth digits, DiagnosticBag diagnostics) => this with
    {
        Blocks = ReferenceResolver.Resolve(Scheme, digits, Numberer.Number(Scheme, digits, Blocks, diagnostics), diagnostics),
    };
}
