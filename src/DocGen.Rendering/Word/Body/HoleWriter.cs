using System.Globalization;
using DocGen.Documents;
using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Word.Body;

/// <summary>
/// Writes values as fill-in controls that share one value per variable through the answers part. A text control would be the obvious
/// thing, but LibreOffice 7.4 writes its text four times when it saves; a combo box without entries takes typed text just as well.
/// </summary>
internal sealed class HoleWriter(WordJob job, WordState state)
{
    public void Write(Markup x, Hole hole)
    {
        if (hole.Text.Length == 0) return;
        if (job.Options.Plain || hole.Variable.Length == 0 || hole.Text.AsSpan().ContainsAny('\n', '\t'))
        {
            RunWriter.Write(x, hole.Text, hole.Emphasis);
            return;
        }
        Control(x, hole, job.Variables.GetValueOrDefault(hole.Variable));
    }

    /// <summary>A blank of a form: a control that shows what to do while it is open. On paper it is simply blank.</summary>
    public void Write(Markup x, Entry entry)
    {
        if (job.Options.Plain || entry.Text.AsSpan().ContainsAny('\n', '\t'))
        {
            RunWriter.Write(x, entry.Text);
            return;
        }
        var answered = entry.Text.Length > 0;
        var column = entry.Column;
        var variable = new Variable(entry.Variable, column.Label, column.Kind)
        {
            Choices = [.. column.Choices.Select(c => c.Value)],
            Date = column.Kind == VariableKind.Date && answered ? DateOnly.ParseExact(entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        };
        Control(x, new Hole(entry.Variable, answered ? entry.Text : WhatToDo(column.Kind), answered), variable);
    }

    private static string WhatToDo(VariableKind kind) => kind switch
    {
        VariableKind.Choice => "〔選択〕",
        VariableKind.Date => "〔年月日〕",
        _ => "〔記入〕",
    };

    private void Control(Markup x, Hole hole, Variable? variable)
    {
        x.Raw("<w:sdt><w:sdtPr>");
        x.Write($"<w:alias w:val=\"{Short(variable?.Label ?? hole.Variable)}\"/><w:tag w:val=\"{Short("v:" + hole.Variable)}\"/>");
        x.Write($"<w:id w:val=\"{state.NextControl()}\"/><w:lock w:val=\"sdtLocked\"/>");
        x.Write($"<w:placeholder><w:docPart w:val=\"{GlossaryPart.NameOf(state.PlaceholderOf(hole.Answered ? $"〔{variable?.Label ?? hole.Variable}〕" : hole.Text))}\"/></w:placeholder>");
        if (!hole.Answered) x.Raw("<w:showingPlcHdr/>");
        if (variable is not null && ReferenceEquals(variable, job.Variables.GetValueOrDefault(hole.Variable)) && SharesValue(hole, variable)) Bind(x, variable);
        Kind(x, variable);
        x.Raw("</w:sdtPr><w:sdtContent>");
        RunWriter.Write(x, hole.Text, hole.Emphasis, hole.Answered ? "" : StyleNames.PlaceholderText);
        x.Raw("</w:sdtContent></w:sdt>");
    }

    /// <summary>
    /// Word overwrites a bound control with the stored value when it opens the file: only a control that prints just that may be bound.
    /// </summary>
    private bool SharesValue(Hole hole, Variable variable)
    {
        if (hole.Answered != variable.Answered) return false;
        if (!hole.Answered) return true;
        return variable is { Kind: VariableKind.Date, Date: { } date }
            ? ControlDate.Print(date, job.Style.Dates) == hole.Text
            : variable.Text == hole.Text;
    }

    private void Bind(Markup x, Variable variable)
    {
        state.HasBoundControls = true;
        var index = job.Document.Variables.IndexOf(variable) + 1;
        x.Write($"<w:dataBinding w:prefixMappings=\"xmlns:a='{AnswersPart.Namespace}'\" w:xpath=\"/a:answers[1]/a:value[{index}]\" w:storeItemID=\"{AnswersPart.Store}\"/>");
    }

    private void Kind(Markup x, Variable? variable)
    {
        switch (variable?.Kind)
        {
            case VariableKind.Choice when variable.Choices.Any(c => c.Length > 0):
                x.Raw("<w:dropDownList>");
                foreach (var choice in variable.Choices.Where(c => c.Length > 0).Distinct(StringComparer.Ordinal))
                {
                    x.Write($"<w:listItem w:displayText=\"{choice}\" w:value=\"{choice}\"/>");
                }
                x.Raw("</w:dropDownList>");
                break;
            case VariableKind.Date:
                x.Raw("<w:date");
                if (variable.Date is { } date) x.Write($" w:fullDate=\"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z\"");
                x.Write($"><w:dateFormat w:val=\"{ControlDate.Format(job.Style.Dates)}\"/><w:lid w:val=\"ja-JP\"/>");
                x.Write($"<w:storeMappedDataAs w:val=\"date\"/><w:calendar w:val=\"{ControlDate.Calendar(job.Style.Dates)}\"/></w:date>");
                break;
            default:
                x.Raw("<w:comboBox/>");
                break;
        }
    }

    /// <summary>Word takes 64 characters for a control's name and tag.</summary>
    private static string Short(string text) => text.Length <= 64 ? text : text[..64];
}
