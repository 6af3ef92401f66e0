using System.Xml.Linq;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>
/// Keeps the fields that number pages. Others would show our document as the file's own, ask for files elsewhere or name the file's author:
/// they become the text they show, or go if that text is a person's.
/// </summary>
internal static class HouseFields
{
    private static readonly XNamespace W = WordStories.W;
    private static readonly string[] Kept = ["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"];
    private static readonly string[] Personal = ["AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "COMMENTS", "DOCPROPERTY", "INFO", "MACROBUTTON"];

    public static void Clean(XElement root)
    {
        foreach (var field in root.Descendants(W + "fldSimple").Reverse().ToList())
        {
            var word = Word(WordStories.Value(field, "instr"));
            if (Kept.Contains(word)) continue;
            if (!Personal.Contains(word)) field.AddBeforeSelf(field.Nodes());
            field.Remove();
        }
        Complex(root);
    }

    private static void Complex(XElement root)
    {
        var open = new Stack<Field>();
        var done = new List<Field>();
        foreach (var run in root.Descendants(W + "r").ToList())
        {
            foreach (var field in open) (field.Shows ? field.Result : field.Code).Add(run);
            foreach (var mark in run.Elements().Where(e => e.Name == W + "fldChar" || e.Name == W + "instrText").ToList())
            {
                var kind = mark.Name == W + "instrText" ? "code" : WordStories.Value(mark, "fldCharType");
                if (kind == "begin")
                {
                    open.Push(new Field());
                    open.Peek().Code.Add(run);
                }
                else if (open.TryPeek(out var field))
                {
                    if (kind == "code" && !field.Shows) field.Text += mark.Value;
                    else if (kind == "separate")
                    {
                        field.Shows = true;
                        if (!field.Code.Contains(run)) field.Code.Add(run);
                        field.Result.Remove(run);
                    }
                    else if (kind == "end")
                    {
                        field.Code.Add(run);
                        field.Result.Remove(run);
                        done.Add(open.Pop());
                    }
                }
            }
        }
        // A field without an end is none; its marks go.
        done.AddRange(open);
        foreach (var field in done.Where(f => !Kept.Contains(Word(f.Text))))
        {
            foreach (var run in field.Code) Remove(run);
            if (Personal.Contains(Word(field.Text))) foreach (var run in field.Result) Remove(run);
        }
    }

    private static void Remove(XElement run)
    {
        if (run.Parent is not null) run.Remove();
    }

    private static string Word(string code) => code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("").ToUpperInvariant();

    private sealed class Field
    {
        public string Text { get; set; } = "";

        public bool Shows { get; set; }

        public List<XElement> Code { get; } = [];

        public List<XElement> Result { get; } = [];
    }
}
