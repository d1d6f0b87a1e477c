namespace Deeds.Roslyn.Events.Naming;

/// <summary>In what way a word can be a past tense.</summary>
internal enum PastForm
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>Simple past and participle alike: placed, sent.</summary>
    Both,

    /// <summary>Simple past only, so that a subject did it: took, went.</summary>
    Simple,

    /// <summary>Participle only: taken, gone.</summary>
    Participle,

    /// <summary>Also the base form: set, put, read.</summary>
    Unchanged,
}
