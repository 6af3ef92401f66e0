using System.Globalization;
using DocGen.Documents.Dates;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Drafting.Merging;

/// <summary>How values are printed in the document's style.</summary>
internal sealed class ValuePrinter(DocumentStyle style)
{
    public string Date(DateOnly date) => JapaneseDate.Write(date, style);

    public string Money(decimal yen) => Documents.Dates.Money.Write((long)yen, style.Digits);

    public string Number(decimal number) => Numerals.Widen(number.ToString("0.############", CultureInfo.InvariantCulture), style.Digits);
}
