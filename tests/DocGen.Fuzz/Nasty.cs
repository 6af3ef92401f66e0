namespace DocGen.Fuzz;

/// <summary>Pieces of text that readers of YAML, Markdown, Scriban, Word and Excel have stumbled over.</summary>
public static class Nasty
{
    private static readonly string[] Pieces =
    [
        // YAML
        "&a ", "*a", "!!str ", "!<tag:x> ", "---\n", "...\n", "? ", ": ", "- ", "[", "]", "{", "}", "|\n", ">-\n", "\"", "'", "#", "\t", "%YAML 9.9\n", "<<: ", "~", "null", "0x1F", "1e999",
        "99999999999999999999999999999", "-0", ".inf", "\"\\uD800\"", "\"\\U0010FFFF\"", "\"\\x00\"", "@", "`", "a: b: c", "key:\n", "  ", "\r", "\r\n", "\u0085", "\u2028",
        // Markdown
        "1. ", "   1. ", "> ", "* ", "+ ", "# ", "###### ", "**", "++", "_", "~~", "![", "![a](b.png)", "](", "[](#first)", "[](#a..#b)", "[](#a,#b)", "[](#this)", "[](#doc:x)", "[^1]", "[^1]: ", "\n\n", "\\", "\\\n",
        "| a | b |\n| --- | --- |\n", "|", "+---+---+\n", "+===+\n", ":::", "::: title\n", "::: signature\n", "::: landscape\n", "::: contents\n:::\n", "{#a}", "{.supplement}", "{widths=\"1,2\" caption=\"x\"}\n", "{widths=\"", "<script>", "<b>", "&amp;", "&#0;",
        "```\n", "    ", "***\n", "===\n", "【", "】", "【以上】\n", "【再委託を認める場合】\n", "〔", "〕",
        // Scriban
        "{{", "}}", "{{~", "-}}", "{{ org.name }}", "{{ for x in org.list }}", "{{ end }}", "{{ include 'general/spec/all' }}", "{{ include x }}", "{{ while true }}", "{{ func f }}", "{{ f }}", "{{ capture x }}", "{{ x }}", "{{ 1..99999999 }}",
        "{{ 'a' | string.pad_left 99999999 }}", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "{{ x = 'a' }}", "{{ x = x + x }}", "{{ [[[[1]]]] }}", "{{ this }}", "{{ org }}", "{{ [1] * 9999999 }}", "{{ math.pow 9 9999 }}",
        "{{ 'a' | string.replace '' 'b' }}", "{{ org.name | string.slice 1 }}", "{{ org.list | array.join ',' }}", "{{ \"\\uFDD0\" }}", "{{ \"\\uFDD21\\uFDD3\" }}", "{{ \"\\u0001\" }}", "{{ date.now }}", "{{ object.eval 'x' }}", "{{ ((((((((1)))))))) }}", "{{ import org }}",
        "{{%{", "}%}}", "{{ if ", "{{ else }}", "{{ case 1 }}{{ when 1 }}", "{{ readonly x }}", "{{ ret }}", "{{ break }}", "{{ with org }}", "{{ tablerow x in org.list }}", "{{ wrap f }}", "| array.each @(do; ret $0; end)",
        // Characters
        "\0", "\u0001", "\u001B", "\u007F", "\uFFFE", "\uFFFF", "\uFDD0", "\uFDD0" + "0\uFDD1", "\uFDD2" + "0\uFDD3", "\uFDD4", "\uD800", "\uDC00", "\uD83D\uDE00", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u00AD", "\u3099", "が", "カ゚", "\u0301", "é", "ﷺ", "Ａ", "ａ", "İ", "ß", "\uE000", "\u3000",
        "か\uE0100", "оrg", "サ一バ", "①", "㍿", "🇯🇵",
        // Office
        "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "_x000D_", "_x0041_", "</w:t>", "]]>", "<!--", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<?x?>", "{ HYPERLINK \"http://example.invalid\" }", "http://example.invalid/", "\\\\server\\share", "file:///etc/passwd", "../../../etc/passwd", "CON", "a:b",
        // Words of the formats
        "title: ", "options: ", "when: ", "subcontracting=permit", " and ", " or ", "not ", "(", ")", "types: ", "default: ", "pattern: ^(a+)+$\n", "min: 9\nmax: 1\n", "type: table\n", "type: date\n", "type: choice\n", "columns: ", "required: false\n", "based_on: plain\n", "reference: x\n", "2026-11-21", "令和8年11月21日", "１２，０００",
    ];

    public static string Any(Random random) => Pieces[random.Next(Pieces.Length)];
}
