using System.Runtime.CompilerServices;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.References;

namespace DocGen.Drafting.Duties;

/// <summary>
/// Reads who must do what by when from a finished document. Every sentence that ends like a duty is listed, also where no post or party is
/// its subject: what the list cannot attribute it shows and does not hide.
/// </summary>
public static class DutyReader
{
    // Many papers of a set are drawn up from the duties of one rule: it is read once.
    private static readonly ConditionalWeakTable<CaseDocument, IReadOnlyList<Duty>> Known = [];

    public static IReadOnlyList<Duty> Of(CaseDocument document) => Known.GetValue(document, Read);

    private static List<Duty> Read(CaseDocument document)
    {
        var variables = document.Selection.Library.Variables;
        var places = BlockPlaces.Of(document.Document, document.Style.Digits);
        var blocks = document.Document.Blocks;
        var duties = new List<Duty>();
        var caption = "";
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Heading or Supplement) caption = "";
            if (blocks[i] is Article article) caption = article.Caption.PlainText();
            if (LineOf(blocks[i]) is not { IsEmpty: false } line) continue;
            var sentences = Sentences(line, variables);
            var items = ItemsBelow(blocks, i);
            var leads = Math.Max(0, sentences.FindLastIndex(s => s.LeadsItems));
            foreach (var (index, sentence) in sentences.Index().Where(s => s.Item.Kind is not null))
            {
                duties.Add(new Duty(sentence.Kind!.Value, [.. sentence.Roles.Select(r => r.Path)], [.. sentence.Roles.Select(r => r.Name)],
                    index == leads ? sentence.Text + items : sentence.Text)
                {
                    When = sentence.When(),
                    Place = places.GetValueOrDefault(blocks[i], ""),
                    Caption = caption,
                    Clause = blocks[i].Clause,
                    Document = document.Document.Title,
                });
            }
        }
        return duties;
    }

    private static List<DutySentence> Sentences(Line line, IReadOnlyDictionary<string, Library.Questions.VariableDefinition> variables)
    {
        var sentences = new List<DutySentence>();
        foreach (var sentence in DutySentence.Of(line, variables))
            sentences.Add(sentence is { GoesOn: true, Roles.IsEmpty: true } && sentences is [.., var before] ? sentence.After(before) : sentence);
        return sentences;
    }

    private static Line? LineOf(Block block) => block switch
    {
        Heading => null,
        NumberedBlock numbered => numbered.Text,
        Text { Role: TextRole.Body } text => text.Content,
        Bullet bullet => bullet.Content,
        _ => null,
    };

    // The items that a paragraph leads, down to their own.
    private static string ItemsBelow(IReadOnlyList<Block> blocks, int at)
    {
        var level = blocks[at] switch
        {
            NumberedBlock numbered => numbered.Level,
            // A further paragraph of an item: the items after it are not its own.
            Text text => text.Under,
            Bullet bullet => bullet.Under,
            _ => -1,
        };
        var items = blocks.Skip(at + 1).TakeWhile(b => b is Item item && item.Level > level).Cast<Item>();
        return string.Concat(items.Select(i => $"\n{i.Label}　{i.Text.PlainText()}"));
    }
}
