using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Slots;

namespace DocGen.Documents.Finishing;

/// <summary>Sets 、 as ，. Values stay as the organization wrote them.</summary>
internal sealed class CommaPass : BlockRewriter
{
    protected override Inline VisitInline(Inline inline) => inline switch
    {
        Run run when run.Text.Contains('、') => run with { Text = run.Text.Replace('、', '，') },
        Reference reference when Slot.Refuse(reference.Text).Contains('、') => reference with
        {
            Parts = [.. reference.Parts.Select(p => p with { Text = p.Text.Replace('、', '，') })],
        },
        _ => base.VisitInline(inline),
    };
}
