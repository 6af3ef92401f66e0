using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Interview;

/// <summary>A case while it is being answered: what holds anyway, what the case itself has said so far, and what follows. Never changed, only replaced.</summary>
public sealed class CaseDraft
{
    private readonly Lazy<ImmutableArray<Question>> _questions;
    private readonly Lazy<ImmutableArray<DocumentSelection>> _selections;

    private CaseDraft(ClauseLibrary library, CaseAnswers given, CaseAnswers own)
    {
        (Library, Given, Own) = (library, given, own);
        Answers = (own with
        {
            Options = given.Options.SetItems(own.Options),
            Values = given.Values.SetItems(own.Values),
            Overrides = given.Overrides.SetItems(own.Overrides),
            Style = own.Style ?? given.Style,
        }).Settled(library, new DiagnosticBag());
        _questions = new(() => QuestionWalk.Of(Library, Answers));
        _selections = new(() => [.. CaseBuild.DocumentsOf(Library, Answers).Select(id => Selector.Select(Library, Library.Templates[id], Answers, new DiagnosticBag()))]);
    }

    public ClauseLibrary Library { get; }

    /// <summary>The library's defaults and the organization's answers.</summary>
    public CaseAnswers Given { get; }

    /// <summary>What the case itself answers, whether or not it is still asked.</summary>
    public CaseAnswers Own { get; }

    /// <summary>The answers that count.</summary>
    public CaseAnswers Answers { get; }

    /// <summary>The questions that matter now, in the order in which they are put.</summary>
    public ImmutableArray<Question> Questions => _questions.Value;

    /// <summary>For each document of the set what stands in it and why.</summary>
    public ImmutableArray<DocumentSelection> Selections => _selections.Value;

    /// <summary>Takes up a case; what came back filled in from a form is given, as what the organization says.</summary>
    public static CaseDraft Of(ClauseLibrary library, CaseAnswers given, CaseAnswers? own = null)
    {
        if (own is null) return new(library, given, CaseAnswers.None);
        return new(library, given with { Values = given.Values.SetItems(own.Values.Where(v => v.Value.Origin == AnswerOrigin.FilledIn)) }, own with
        {
            Options = own.Options.Where(o => o.Value.Origin == AnswerOrigin.Case).ToImmutableDictionary(),
            Values = own.Values.Where(v => v.Value.Origin == AnswerOrigin.Case).ToImmutableDictionary(),
        });
    }

    /// <summary>The questions that matter and have no answer from anyone, not even a default.</summary>
    public IEnumerable<Question> Unanswered => Questions.Where(q => !IsAnswered(q) && !IsGiven(q) && KeysOf(q).IsEmpty
        && !Answers.Values.ContainsKey(q.Id) && !Answers.Options.ContainsKey(q.Id));

    /// <summary>The draft with one answer more, checked as a case file's would be; null, with the errors in the bag, where it is wrong.</summary>
    public CaseDraft? Answer(Question question, YamlNode node, DiagnosticBag bag)
    {
        var findings = new DiagnosticBag();
        var before = bag.ErrorCount;
        var own = With(question, node, findings);
        bag.AddRange(findings.Sorted());
        // The node, too, puts into the bag what is wrong with its kind.
        return bag.ErrorCount > before || own is null ? null : new CaseDraft(Library, Given, own);
    }

    /// <summary>The draft without the case's own answer to a question.</summary>
    public CaseDraft Without(Question question) => new(Library, Given, question.Id switch
    {
        Question.Documents => Own with { Documents = [] },
        Question.Type => Own with { Outsourcing = [] },
        Question.Subtype => Own with { Outsourcing = [.. Own.Outsourcing.Select(o => o with { Subtypes = [] })] },
        _ => Own with { Options = Own.Options.Remove(question.Id), Values = Own.Values.Remove(question.Id) },
    });

    /// <summary>What is to be written into the case's file. An answer to an option that is no longer asked would only be complained about.</summary>
    public CaseText Written => CaseText.Of(Own) with
    {
        Options = Own.Options.Where(o => Answers.Options.ContainsKey(o.Key)).ToImmutableDictionary(o => o.Key, o => o.Value.Keys),
        Open = [.. Unanswered.Select(q => q.Id)],
    };

    /// <summary>Whether the case itself has answered it.</summary>
    public bool IsAnswered(Question question) => question.Id switch
    {
        Question.Documents => !Own.Documents.IsEmpty,
        Question.Type => !Own.Outsourcing.IsEmpty,
        Question.Subtype => Own.Outsourcing.All(o => !o.Subtypes.IsEmpty || OutsourcingReader.SubtypesOf(o.Type, Library).IsEmpty),
        _ => Own.Options.ContainsKey(question.Id) || Own.Values.ContainsKey(question.Id),
    };

    /// <summary>Whether the organization has answered it for all its cases.</summary>
    public bool IsGiven(Question question) =>
        (Given.Options.TryGetValue(question.Id, out var option) && option.Origin == AnswerOrigin.Organization)
        || (Given.Values.TryGetValue(question.Id, out var value) && value.Origin is AnswerOrigin.Organization or AnswerOrigin.FilledIn);

    /// <summary>The keys that hold for a question of choice, whoever chose them.</summary>
    public ImmutableArray<string> KeysOf(Question question) => question.Id switch
    {
        Question.Documents => Own.Documents,
        Question.Type => [.. Own.Outsourcing.Select(o => o.Type)],
        Question.Subtype => [.. Own.Outsourcing.SelectMany(o => o.Subtypes.Select(s => $"{o.Type}.{s}"))],
        _ when Answers.Options.TryGetValue(question.Id, out var option) => option.Keys,
        _ when Answers.Values.TryGetValue(question.Id, out var answer) && answer.Value is ChoiceAnswer choice => [choice.Key],
        _ => [],
    };

    private CaseAnswers? With(Question question, YamlNode node, DiagnosticBag bag)
    {
        switch (question.Id)
        {
            case Question.Documents: return Own with { Documents = CaseQuestions.ReadDocuments(Library, node, bag) };
            case Question.Type: return Own with { Outsourcing = CaseQuestions.ReadTypes(Library, Own.Outsourcing, node, bag) };
            case Question.Subtype: return Own with { Outsourcing = CaseQuestions.ReadSubtypes(Library, Own.Outsourcing, node, bag) };
        }
        if (question.Option is { } option)
        {
            if (node is YamlMap) return node.Scalar() is null ? null : Own;
            var keys = ChoiceReader.Read(option, node, bag);
            return keys.IsEmpty && !option.Many ? null : Own with { Options = Own.Options.SetItem(option.Id, new OptionAnswer(keys, AnswerOrigin.Case, node.Place)) };
        }
        return new ValueReader(bag).Read(question.Variable!, node) is { } value
            ? Own with { Values = Own.Values.SetItem(question.Id, new Answer(value, AnswerOrigin.Case, node.Place)) }
            : null;
    }
}
