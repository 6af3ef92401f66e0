using System.Text.Json;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Records;

/// <summary>
/// What depends on other answers of the same file: <c>if</c> … <c>then</c>. An option that another answer or the type rules out is a mistake;
/// where the deciding answer may stand elsewhere (in the organization's file, as a default), nothing is said.
/// </summary>
public static partial class AnswerSchema
{
    private static void WriteOptionConditions(Utf8JsonWriter json, ClauseLibrary library)
    {
        json.WriteStartArray("allOf");
        foreach (var option in library.OptionOrder.Select(o => library.Options[o]).Where(o => o.When != Condition.Always))
        {
            // Only what this file itself says can be judged: each option of the condition has to be written in it.
            var deciding = option.When.Terms().Select(t => t.Name).Distinct().ToList();
            if (!deciding.TrueForAll(n => n is not ("type" or "subtype") && library.Options.ContainsKey(n))) continue;
            json.WriteStartObject();
            json.WriteStartObject("if");
            Strings(json, "required", deciding);
            json.WriteStartObject("not");
            WriteCondition(json, option.When, library);
            json.WriteEndObject();
            json.WriteEndObject();
            WriteRuledOut(json, [option], ConditionWords.Of(option.When, library));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCondition(Utf8JsonWriter json, Condition condition, ClauseLibrary library)
    {
        switch (condition)
        {
            case Is(var name, var value):
                WriteAnswered(json, name, value, library.Options[name]);
                break;
            case Answered(var name):
                Strings(json, "required", [name]);
                break;
            case Not(var operand):
                json.WriteStartObject("not");
                WriteCondition(json, operand, library);
                json.WriteEndObject();
                break;
            case And(var left, var right):
                WriteEach(json, "allOf", [left, right], library);
                break;
            case Or(var left, var right):
                WriteEach(json, "anyOf", [left, right], library);
                break;
        }
    }

    private static void WriteEach(Utf8JsonWriter json, string keyword, Condition[] parts, ClauseLibrary library)
    {
        json.WriteStartArray(keyword);
        foreach (var part in parts)
        {
            json.WriteStartObject();
            WriteCondition(json, part, library);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteAnswered(Utf8JsonWriter json, string name, string value, Option option)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject(name);
        if (option.Many)
        {
            json.WriteStartObject("contains");
            json.WriteString("const", value);
            json.WriteEndObject();
        }
        else json.WriteString("const", value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The subtypes that belong to each type; what a type never asks; and the documents that cannot be made without a type.
    private static void WriteCaseConditions(Utf8JsonWriter json, ClauseLibrary library)
    {
        var types = Alternatives(library, Question.Type).ToList();
        json.WriteStartArray("allOf");
        WriteTypeNeeded(json, library);
        foreach (var (type, label) in types)
        {
            var subtypes = OutsourcingReader.SubtypesOf(type, library);
            var whole = new CaseAnswers { Outsourcing = [new Outsourcing(type, subtypes)] };
            var never = library.OptionOrder.Select(o => library.Options[o]).Where(o => !o.Types.IsEmpty && !whole.Allows(o.Types)).ToList();
            WriteForOutsourcing(json, type, "", never, label);
            foreach (var subtype in subtypes)
            {
                var narrow = new CaseAnswers { Outsourcing = [new Outsourcing(type, [subtype])] };
                var also = library.OptionOrder.Select(o => library.Options[o]).Where(o => !o.Types.IsEmpty && !narrow.Allows(o.Types) && !never.Contains(o)).ToList();
                WriteForOutsourcing(json, type, subtype, also, TypeLabel.Full(library, $"{type}.{subtype}"));
            }
        }
        json.WriteEndArray();
    }

    private static void WriteTypeNeeded(Utf8JsonWriter json, ClauseLibrary library)
    {
        var needing = library.Templates.Values.Where(t => t.AttachTo.IsEmpty && Includes.ReachedBy(library, t).Any(c => c.Measure.Length > 0))
            .Select(t => t.Id).Order(StringComparer.Ordinal).ToList();
        if (needing.Count == 0) return;
        json.WriteStartObject();
        json.WriteStartObject("if");
        Strings(json, "required", ["documents"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("documents");
        json.WriteStartObject("contains");
        Strings(json, "enum", needing);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("then");
        Strings(json, "required", ["outsourcing"]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteForOutsourcing(Utf8JsonWriter json, string type, string subtype, List<Option> ruledOut, string label)
    {
        if (ruledOut.Count == 0) return;
        json.WriteStartObject();
        json.WriteStartObject("if");
        Strings(json, "required", ["outsourcing"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("outsourcing");
        json.WriteString("type", "object");
        Strings(json, "required", subtype.Length > 0 ? ["type", "subtype"] : ["type"]);
        json.WriteStartObject("properties");
        WriteConst(json, "type", type);
        if (subtype.Length > 0) WriteConst(json, "subtype", subtype);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("then");
        json.WriteStartObject("properties");
        json.WriteStartObject("options");
        WriteRuledOutProperties(json, ruledOut, label);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRuledOut(Utf8JsonWriter json, List<Option> options, string words)
    {
        json.WriteStartObject("then");
        WriteRuledOutProperties(json, options, words);
        json.WriteEndObject();
    }

    private static void WriteRuledOutProperties(Utf8JsonWriter json, List<Option> options, string words)
    {
        json.WriteStartObject("properties");
        foreach (var option in options)
        {
            json.WriteStartObject(option.Id);
            // Nothing fits "not anything"; editors that know errorMessage say why.
            json.WriteStartObject("not");
            json.WriteEndObject();
            json.WriteString("errorMessage", $"この案件では問われません（{words}）。");
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteConst(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("const", value);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
