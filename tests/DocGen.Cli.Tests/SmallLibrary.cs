using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>A library of two documents with a case beside it, in a folder of its own.</summary>
internal sealed class SmallLibrary : IDisposable
{
    public const string GoodCase = "documents: [contract, spec]\noutsourcing: {type: operate, subtype: onsite}\noptions: {subcontracting: permit}\nvalues: {org: {name: 環境省}, project: {title: 届出}}\n";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["clauses/library.yaml"] = "title: 見本\nversion: \"2026.11\"\n",
        ["clauses/sources.yaml"] = "model: ひな形\n",
        ["clauses/variables.yaml"] = "org:\n  name: {label: 組織の名称, help: 正式な名称, example: 〇〇省}\nproject:\n  title: {label: 件名}\n  days: {label: 日数, type: number, min: 1, max: 30, default: \"10\"}\n",
        ["clauses/options.yaml"] = """
            type:
              ask: 何を委託しますか。
              choose: any
              alternatives:
                build: {label: 構築を委託する場合, silent: true}
                operate: {label: 運用を委託する場合, silent: true}
            subtype:
              ask: どの区分ですか。
              choose: any
              alternatives:
                operate.onsite: {label: 庁舎内で運用させる場合, silent: true}
            subcontracting:
              ask: 再委託を認めますか。
              alternatives:
                prohibit: {label: 再委託を禁止する場合}
                permit: {label: 再委託を認める場合}

            """,
        ["clauses/outsourcing/measures.yaml"] = "columns:\n  - {id: build, label: 構築}\n  - {id: operate.onsite, label: 運用}\nmeasures:\n  subcontracting:\n    title: 再委託\n    spec: {build: required, operate.onsite: required}\n    contract: {build: required, operate.onsite: required}\n",
        ["clauses/outsourcing/subcontracting/spec.md"] = "---\ntitle: 再委託\nmeasure: subcontracting\noptions: [subcontracting]\nsource: [model.1]\n---\n【再委託を禁止する場合】\n\n再委託をしないこと。\n\n【再委託を認める場合】\n\n{{ org.name }}の承認を得ること。\n\n【以上】\n",
        ["clauses/outsourcing/subcontracting/contract.md"] = "---\ntitle: 再委託\nmeasure: subcontracting\noptions: [subcontracting]\nsource: [model.2]\n---\n【再委託を禁止する場合】\n\n乙は、再委託をしてはならない。\n\n【再委託を認める場合】\n\n乙は、{{ org.name }}の承認を{{ project.days }}日以内に得る。\n\n【以上】\n",
        ["templates/contract.md"] = "---\ntitle: 契約書\nnumbering: statute\nstyle: plain\nfamily: outsourcing\nside: contract\nfile: 契約書（{{ project.title }}）\nsource: own\n---\n{{ for m in measures }}{{ include m }}{{ end }}\n",
        ["templates/spec.md"] = "---\ntitle: 仕様書\nnumbering: specification\nstyle: plain\nfamily: outsourcing\nside: spec\nsource: own\n---\n# 対策\n\n{{ for m in measures }}{{ include m }}{{ end }}\n",
        ["templates/decision-record.md"] = "---\ntitle: 選択の記録\nnumbering: specification\nstyle: plain\nrecord: true\nsource: own\n---\n"
            + "| 問い | 選んだもの |\n| --- | --- |\n{{ for o in record.options }}| {{ o.ask }}（{{ o.id }}） | {{ o.chosen }} |\n{{ end }}\n\n"
            + "| 事項 | 回答 |\n| --- | --- |\n{{ for v in record.values }}| {{ v.label }}（{{ v.path }}） | {{ v.answer }} |\n{{ end }}\n",
        ["templates/numbering.yaml"] = File.ReadAllText(System.IO.Path.Combine(Repository.Root, "templates", "numbering.yaml")),
        ["templates/styles/plain.yaml"] = "title: 標準\n",
        ["case.yaml"] = GoodCase,
    };

    private readonly TemporaryFolder _folder = new(Files);

    public string Path => _folder.Path;

    public string Case => At("case.yaml");

    public string Output => At("output");

    /// <summary>Where the case's documents go: the case's folder gives the name.</summary>
    public string CaseOutput => System.IO.Path.Combine(Output, System.IO.Path.GetFileName(Path));

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Write(string path, string content) => _folder.Write(path, content);

    public Outcome Run(params string[] arguments) => Docgen.Run([.. arguments, "--library", Path]);

    public Outcome Build(params string[] arguments) => Run(["build", Case, "-o", Output, .. arguments]);

    public IEnumerable<string> Built => Directory.Exists(CaseOutput) ? Directory.EnumerateFileSystemEntries(CaseOutput).Select(f => System.IO.Path.GetFileName(f)!).Order(StringComparer.Ordinal) : [];

    public void Dispose() => _folder.Dispose();
}
