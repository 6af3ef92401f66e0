using System.Globalization;
using System.Text;

namespace DocGen.Benchmarks;

/// <summary>
/// A list of local governments for the six-page policy in <c>data</c>: 47 prefectures, 792 cities, 23 wards, 743 towns and 183 villages, over
/// and over. Twenty-three values differ by row; the kind and three choices make twenty kinds of text.
/// </summary>
internal static class PolicyList
{
    private static readonly (string Kind, string Name, string Head, int Count)[] Kinds =
        [("prefecture", "県", "知事", 47), ("city", "市", "市長", 792), ("ward", "区", "区長", 23), ("town", "町", "町長", 743), ("village", "村", "村長", 183)];

    public static void Write(int rows, string path)
    {
        using var list = new StreamWriter(path, false, new UTF8Encoding(false));
        list.Write("org.name,org.alias,org.head,org.rule,org.number,org.section,org.personnel,org.general,org.council,org.system,org.network,org.portal,org.phone,org.mail,org.place,"
            + "role.ciso,role.manager,role.officer,role.staff,role.auditor,days.report,days.review,days.log,kind,csirt,cloud,telework\n");
        for (var i = 0; i < rows; i++) list.Write(Row(i) + "\n");
    }

    private static string Row(int i)
    {
        var (kind, suffix, head) = KindOf(i % Kinds.Sum(k => k.Count));
        var name = string.Create(CultureInfo.InvariantCulture, $"第{i + 1}{suffix}");
        return string.Create(CultureInfo.InvariantCulture, $"{name},本{suffix},{head},{name}情報セキュリティ規程,令和8年{name}訓令第{i % 40 + 1}号,企画部デジタル推進第{i % 7 + 1}課,総務部人事第{i % 3 + 1}課,総務部総務課,{name}情報化推進会議,")
            + string.Create(CultureInfo.InvariantCulture, $"{name}総合行政システム,{name}行政情報ネットワーク,{name}職員ポータル,0{i % 90 + 10}-{i % 900 + 100}-{i % 9000 + 1000},security@n{i}.example.jp,{name}中央{i % 9 + 1}丁目{i % 20 + 1}番{i % 30 + 1}号,")
            + string.Create(CultureInfo.InvariantCulture, $"副{head},企画部長（{name}）,デジタル推進課長,主任技師（{i % 13 + 1}係）,監査事務局長,{i % 5 + 1},{i % 3 + 1},{12 * (i % 3 + 1)},")
            + $"{kind},{(kind == "prefecture" || i % 2 == 0 ? "own" : "shared")},{(i % 3 == 0 ? "unused" : "used")},{(kind == "village" ? "deny" : "permit")}";
    }

    private static (string Kind, string Name, string Head) KindOf(int at)
    {
        foreach (var (kind, name, head, count) in Kinds)
        {
            if (at < count) return (kind, name, head);
            at -= count;
        }
        throw new ArgumentOutOfRangeException(nameof(at));
    }
}
