using System.Diagnostics;

namespace MentorBot.Simulators.Places;

/// <summary>The real program as a process of its own: started, watched, stopped kindly or killed.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process) => _process = process;

    /// <summary>From the start of the process to the line that says it is ready.</summary>
    public TimeSpan StartTook { get; private set; }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Everything it printed, on both outputs.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    /// <param name="command">What is started, with its first arguments: <c>dotnet …/mentorbot.dll</c>, or the published program.</param>
    public static BotProcess Start(IReadOnlyList<string> command, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(command[0]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in command.Skip(1).Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var since = Stopwatch.GetTimestamp();
        var bot = new BotProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        bot._process.OutputDataReceived += (_, line) => bot.Heard(line.Data, since);
        bot._process.ErrorDataReceived += (_, line) => bot.Heard(line.Data, since);
        bot._process.Exited += (_, _) => bot._ready.TrySetException(new InvalidOperationException("The program ended before it was ready:\n" + string.Join('\n', bot.Lines)));
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    public Task ReadyAsync() => _ready.Task.WaitAsync(TimeSpan.FromSeconds(60));

    /// <summary>SIGKILL: nothing in the program gets to do anything any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, or another signal, and the exit code it ends with.</summary>
    public async Task<int> StopAsync(string signal = "TERM")
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    /// <summary>Resident memory in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Heard(string? line, long since)
    {
        if (line is null)
        {
            return;
        }

        lock (_lines)
        {
            _lines.Add(line);
        }

        if (line.Contains("Ready: ", StringComparison.Ordinal))
        {
            StartTook = Stopwatch.GetElapsedTime(since);
            _ready.TrySetResult();
        }
    }
}
