using DocGen.Documents.Blocks;
using Markdig.Extensions.CustomContainers;
using Block = DocGen.Documents.Blocks.Block;

namespace DocGen.Drafting.Building;

/// <summary>What the public edition leaves out: marked on its block here, left out once the document is numbered.</summary>
internal sealed partial class TreeReader
{
    private const string WithheldClass = "withheld";

    /// <summary>Whether all that is read belongs to a unit that is withheld with its title.</summary>
    private bool IsInWithheld => _withheld > 0 || _clauses.Skip(1).Any(c => c.Clause.Withheld);

    private void ReadTable(Markdig.Extensions.Tables.Table table, int under)
    {
        var attributes = _tableAttributes;
        _tableAttributes = BlockAttributes.None;
        var tables = new TableReader(_lines, IsWithheld);
        Withheld(IsWithheld(attributes, table), () =>
        {
            if (tables.CaptionOf(attributes) is { IsEmpty: false } caption) Add(new Text(TextRole.TableCaption, caption, under));
            var read = tables.Read(table, attributes, under) with { Anchor = AnchorOf(attributes) };
            if (attributes.Values.GetValueOrDefault("form") is { } form) read = FormTable.Of(read, form, _draft, PlaceOf(table), _bag);
            (read, var missing) = WithheldColumns.Mark(read, attributes);
            foreach (var column in missing) _bag.Add(DraftingRules.NoColumnToWithhold, PlaceOf(table), column);
            if (read.Form is not null) _forms[_blocks.Count] = PlaceOf(table);
            Add(read);
        });
    }

    private void ReadWithheld(CustomContainer container, Action<Markdig.Syntax.Block> read) => Withheld(true, () =>
    {
        foreach (var block in container) read(block);
    });

    private void Withheld(bool isWithheld, Action read)
    {
        if (isWithheld) _withheld++;
        read();
        if (isWithheld) _withheld--;
    }

    private Withholding HoldingOf(Block block)
    {
        if (IsInWithheld) return Withholding.Whole;
        if (Open is { Clause.Withheld: true }) return block is Article ? Withholding.Text : Withholding.Whole;
        return block.Withheld;
    }

    private T Named<T>(T block, BlockAttributes attributes, Markdig.Syntax.Block at)
        where T : Block => block with
        {
            Anchor = AnchorOf(attributes),
            Source = attributes.Values.GetValueOrDefault("source", ""),
            Withheld = IsWithheld(attributes, at) ? Withholding.Whole : Withholding.None,
        };

    private bool IsWithheld(BlockAttributes attributes, Markdig.Syntax.Block at)
    {
        CheckClasses(attributes, at, WithheldClass);
        return attributes.Classes.Contains(WithheldClass);
    }

    // A misspelt word here would put into the public edition what must not stand there.
    private void CheckClasses(BlockAttributes attributes, Markdig.Syntax.Block at, params string[] known)
    {
        foreach (var word in attributes.Classes.Except(known))
            _bag.Add(DraftingRules.UnknownClass, PlaceOf(at), word, string.Join(", ", known));
    }
}
