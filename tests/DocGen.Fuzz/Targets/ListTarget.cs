using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Lists;

namespace DocGen.Fuzz.Targets;

/// <summary>A spoilt list as <c>docgen batch</c> takes it, in UTF-8 or whatever it is by then.</summary>
public sealed class ListTarget(SeedLibrary library) : IFuzzTarget
{
    private static readonly string[] Seeds =
    [
        "org.name,project.title,subcontracting,reports\n環境省,届出,permit,all\n\"〇〇,省\",\"一行目\n二行目\",再委託を禁止する場合,\n",
        "org.name,org.officer.post,org.officer.name,org.start,org.price,覚え,\n組織,課長,山田,2026-11-21,\"1,234\",x,\n名,,,令和8年11月21日,１００,\n",
        "組織の名称,件名,品目,日数\n甲,乙,\"りんご\nみかん\",10\n=1+1,@SUM(A1),-1,31\n",
    ];

    public string Name => "list";

    public byte[] Make(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(TextMutator.Mutate(Seeds[random.Next(Seeds.Length)], Seeds, random));
        for (var i = random.Next(8); i > 4 && bytes.Length > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    public void Run(byte[] input)
    {
        var path = Path.Combine(library.Folder, "fuzz.csv");
        File.WriteAllBytes(path, input);
        var bag = new DiagnosticBag();
        var rows = CsvList.Read(path, "fuzz.csv", bag).ToList();
        if (rows.Count == 0) return;
        var columns = ListColumn.Read(library.Library, rows[0], bag);
        if (bag.HasErrors) return;
        var reader = new RowReader(library.Library, AnswerReader.Base(library.Library, Path.Combine(library.Folder, "case.yaml"), null, bag), columns);
        foreach (var row in rows.Skip(1).Take(5))
        {
            var own = new DiagnosticBag();
            FinishedDocuments.Make(library.Library, reader.Answers(row, reader.Values(row, own), own), own);
        }
    }
}
