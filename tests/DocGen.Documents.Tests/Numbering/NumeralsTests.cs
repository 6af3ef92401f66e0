using DocGen.Documents.Numbering;

namespace DocGen.Documents.Tests.Numbering;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData(NumberForm.Decimal, 12, "12")]
    [InlineData(NumberForm.Kana, 1, "ア")]
    [InlineData(NumberForm.Kana, 44, "ワ")]
    [InlineData(NumberForm.Kana, 46, "ン")]
    [InlineData(NumberForm.Kana, 47, "47")]
    [InlineData(NumberForm.Iroha, 3, "ハ")]
    [InlineData(NumberForm.Iroha, 47, "ス")]
    [InlineData(NumberForm.Circled, 1, "①")]
    [InlineData(NumberForm.Circled, 20, "⑳")]
    [InlineData(NumberForm.Circled, 21, "㉑")]
    [InlineData(NumberForm.Circled, 35, "㉟")]
    [InlineData(NumberForm.Circled, 36, "㊱")]
    [InlineData(NumberForm.Circled, 50, "㊿")]
    [InlineData(NumberForm.Circled, 51, "51")]
    [InlineData(NumberForm.Kanji, 1, "一")]
    [InlineData(NumberForm.Kanji, 10, "十")]
    [InlineData(NumberForm.Kanji, 21, "二十一")]
    [InlineData(NumberForm.Kanji, 110, "百十")]
    [InlineData(NumberForm.Kanji, 1203, "千二百三")]
    [InlineData(NumberForm.Roman, 4, "iv")]
    [InlineData(NumberForm.Roman, 18, "xviii")]
    [InlineData(NumberForm.Roman, 1999, "mcmxcix")]
    public void Each_form_has_its_characters(NumberForm form, int number, string text) =>
        Assert.Equal(text, Numerals.Write(number, form, DigitWidth.Half));

    [Theory]
    [InlineData(NumberForm.Kana, 46)]
    [InlineData(NumberForm.Iroha, 48)]
    [InlineData(NumberForm.Circled, 50)]
    public void Every_number_up_to_the_highest_has_a_character_of_its_own(NumberForm form, int highest)
    {
        Assert.Equal(highest, Numerals.Highest(form));
        var all = Enumerable.Range(1, highest).Select(n => Numerals.Write(n, form, DigitWidth.Half)).ToList();
        Assert.All(all, text => Assert.Equal(1, text.Length));
        Assert.Equal(highest, all.Distinct().Count());
    }

    [Theory]
    [InlineData("7", DigitWidth.Full, "７")]
    [InlineData("7", DigitWidth.Mixed, "７")]
    [InlineData("12", DigitWidth.Mixed, "12")]
    [InlineData("12", DigitWidth.Full, "１２")]
    [InlineData("12", DigitWidth.Half, "12")]
    [InlineData("午前9時30分から", DigitWidth.Mixed, "午前９時30分から")]
    [InlineData("1,234.5", DigitWidth.Full, "１，２３４．５")]
    [InlineData("1,234", DigitWidth.Mixed, "1,234")]
    [InlineData("a. 5.", DigitWidth.Full, "a. ５.")]
    [InlineData("なし", DigitWidth.Full, "なし")]
    public void Digits_are_as_wide_as_the_style_says(string text, DigitWidth width, string set) =>
        Assert.Equal(set, Numerals.Widen(text, width));
}
