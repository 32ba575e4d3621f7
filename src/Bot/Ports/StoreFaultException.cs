namespace MentorBot.Bot.Ports;

/// <summary>Why a store can't be opened or used. Each has one clear line for the operator.</summary>
public enum StoreFault
{
    /// <summary>The file is damaged, or is no database at all.</summary>
    Corrupt,

    /// <summary>A newer version of the program wrote it.</summary>
    Newer,

    /// <summary>Another process works on it.</summary>
    Locked,

    /// <summary>It can't be created, read or written.</summary>
    Unwritable,

    /// <summary>Other users of the machine may read it.</summary>
    Exposed,

    /// <summary>It is a database, but not one of this program.</summary>
    Foreign,
}

/// <summary>The store refuses to work. The message is one sentence or two for the operator, with paths and without content.</summary>
public sealed class StoreFaultException(StoreFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public StoreFault Fault { get; } = fault;
}
