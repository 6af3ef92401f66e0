using System.Text;
using DocGen.Documents.Slots;

namespace DocGen.Rendering.Word.Prepared;

/// <summary>
/// What a document that is being prepared notes while it is written: the hashes of texts with values in them, which have to be computed
/// for each row, and the figures that depend on the length of values, which must come out the same for a row to be served.
/// </summary>
/// <param name="values">The values of the row that the document is prepared with.</param>
internal sealed class Preparation(IReadOnlyList<string> values)
{
    /// <summary>Texts whose hashes fill the slots behind those of the values.</summary>
    public List<SlottedBytes> Hashed { get; } = [];

    public List<Func<IReadOnlyList<string>, bool>> Conditions { get; } = [];

    /// <summary>A slot for the hash of a text.</summary>
    public string HashOf(string text)
    {
        Hashed.Add(new SlottedBytes(Encoding.UTF8.GetBytes(text)));
        return Slot.Mark(values.Count + Hashed.Count - 1);
    }

    /// <summary>A figure computed from texts with the row's values in them.</summary>
    public T Measure<T>(Func<Func<string, string>, T> measure)
    {
        var isFilled = false;
        var figure = measure(text =>
        {
            isFilled |= Slot.IsIn(text);
            return Slot.Fill(text, values);
        });
        if (isFilled) Conditions.Add(others => EqualityComparer<T>.Default.Equals(measure(text => Slot.Fill(text, others)), figure));
        return figure;
    }
}
