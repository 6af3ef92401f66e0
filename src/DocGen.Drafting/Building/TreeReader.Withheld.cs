using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Block = DocGen.Documents.Blocks.Block;

namespace DocGen.Drafting.Building;

/// <summary>What the public edition leaves out: marked on its block here, left out once the document is numbered.</summary>
internal sealed partial class TreeReader
{
    private const string WithheldClass = "withheld";

    private readonly Dictionary<int, (BlockAttributes Attributes, Place Place)> _withheldColumns = [];

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
            if (read.Form is not null) _forms[_blocks.Count] = PlaceOf(table);
            if (attributes.Values.ContainsKey("withheld")) _withheldColumns[_blocks.Count] = (attributes, PlaceOf(table));
            Add(read);
        });
    }

    // Forms are filled once all tables are read; what is filled in is then withheld with its column.
    private void FillForms()
    {
        var filled = _forms.Count == 0 ? [.. _blocks] : FormEntries.Fill(_blocks, _draft, index => _forms[index], _bag);
        for (var i = 0; i < filled.Length; i++) _blocks[i] = filled[i];
        foreach (var (index, (attributes, place)) in _withheldColumns)
        {
            (_blocks[index], var missing) = WithheldColumns.Mark((Table)_blocks[index], attributes);
            foreach (var column in missing) _bag.Add(DraftingRules.NoColumnToWithhold, place, column);
        }
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
