using MentorBot.Bot.Discord.Gateway;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class GatewaySessionTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);
    private static readonly SessionPoint Stored = new("s1", "wss://resume.test", 17);

    [Fact]
    public void Without_a_session_it_identifies()
    {
        var session = Connected(null);

        Assert.True(session.WillIdentify);
        Assert.Equal([new GatewayAct.Identify(), new GatewayAct.WakeIn(TimeSpan.FromSeconds(20))], session.On(new GatewaySignal.Hello(Interval, null)));
    }

    [Fact]
    public void With_a_stored_session_it_resumes_from_what_was_stored()
    {
        var session = Connected(Stored);

        Assert.False(session.WillIdentify);
        Assert.Equal("wss://resume.test", session.ResumeUrl);
        Assert.Equal([new GatewayAct.Resume("s1", 17), new GatewayAct.WakeIn(TimeSpan.FromSeconds(20))], session.On(new GatewaySignal.Hello(Interval, Stored)));
    }

    [Fact]
    public void After_a_drop_it_resumes_from_what_is_committed_and_not_from_what_was_received()
    {
        var session = Live(out var point);
        Assert.Equal("s2", point(40).Session);
        session.On(new GatewaySignal.Closed(null));

        session.Connected();
        Assert.Equal(new GatewayAct.Resume("s2", 33), session.On(new GatewaySignal.Hello(Interval, point(33)))[0]);
    }

    [Fact]
    public void A_session_of_which_nothing_is_committed_is_resumed_from_its_beginning()
    {
        var session = Live(out _);
        session.On(new GatewaySignal.Closed(1006));

        session.Connected();
        Assert.Equal(new GatewayAct.Resume("s2", 1), session.On(new GatewaySignal.Hello(Interval, Stored))[0]);
    }

    [Fact]
    public void Heartbeats_tell_what_is_committed()
    {
        var session = Live(out var point);

        Assert.Equal([new GatewayAct.Beat(33), new GatewayAct.WakeIn(Interval)], session.On(new GatewaySignal.Woken(point(33))));
        session.On(new GatewaySignal.Acknowledged());
        Assert.Equal([new GatewayAct.Beat(34)], session.On(new GatewaySignal.BeatWanted(point(34))));
    }

    [Fact]
    public void Before_there_is_a_session_a_heartbeat_tells_nothing()
    {
        var session = Connected(null);
        session.On(new GatewaySignal.Hello(Interval, null));

        Assert.Equal(new GatewayAct.Beat(null), session.On(new GatewaySignal.Woken(null))[0]);
    }

    [Fact]
    public void A_heartbeat_that_nobody_acknowledged_means_that_the_connection_is_dead()
    {
        var session = Live(out var point);
        session.On(new GatewaySignal.Woken(point(2)));

        Assert.Equal([new GatewayAct.Leave(4000, TimeSpan.Zero)], session.On(new GatewaySignal.Woken(point(2))));
        Assert.False(session.WillIdentify);
    }

    [Fact]
    public void A_server_that_does_not_greet_is_left()
    {
        var session = Connected(null);

        Assert.Equal([new GatewayAct.Leave(4000, TimeSpan.FromSeconds(0.75))], session.On(new GatewaySignal.Woken(null)));
    }

    [Fact]
    public void A_server_that_acknowledges_but_never_begins_is_left()
    {
        var session = Connected(null);
        session.On(new GatewaySignal.Hello(Interval, null));
        for (var i = 0; i < 2; i++)
        {
            Assert.IsType<GatewayAct.Beat>(session.On(new GatewaySignal.Woken(null))[0]);
            session.On(new GatewaySignal.Acknowledged());
        }

        Assert.IsType<GatewayAct.Leave>(session.On(new GatewaySignal.Woken(null))[0]);
    }

    [Fact]
    public void Op_7_means_to_come_again_with_the_same_session()
    {
        var session = Live(out _);

        Assert.Equal([new GatewayAct.Leave(4000, TimeSpan.Zero)], session.On(new GatewaySignal.ReconnectWanted()));
        Assert.False(session.WillIdentify);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Op_9_waits_a_moment_and_keeps_the_session_only_if_told_so(bool canResume, bool identifies)
    {
        var session = Live(out _);

        Assert.Equal([new GatewayAct.Leave(4000, TimeSpan.FromSeconds(3))], session.On(new GatewaySignal.Invalid(canResume)));
        Assert.Equal(identifies, session.WillIdentify);
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1006)]
    public void Most_close_codes_allow_to_resume(int code)
    {
        var session = Live(out _);

        Assert.Equal([new GatewayAct.Leave(null, TimeSpan.Zero)], session.On(new GatewaySignal.Closed(code)));
        Assert.False(session.WillIdentify);
    }

    [Theory]
    [InlineData(4003)]
    [InlineData(4007)]
    [InlineData(4009)]
    public void Some_close_codes_end_the_session(int code)
    {
        var session = Live(out _);

        Assert.IsType<GatewayAct.Leave>(session.On(new GatewaySignal.Closed(code))[0]);
        Assert.True(session.WillIdentify);
    }

    [Theory]
    [InlineData(4004, "MENTORBOT_DISCORD_TOKEN")]
    [InlineData(4010, "MENTORBOT_DISCORD_TOKEN")]
    [InlineData(4011, "MENTORBOT_DISCORD_TOKEN")]
    [InlineData(4012, "Update MentorBot")]
    [InlineData(4013, "Update MentorBot")]
    [InlineData(4014, "Message Content Intent")]
    public void Some_close_codes_only_an_operator_can_mend(int code, string says)
    {
        var session = Live(out _);

        var fault = Assert.IsType<GatewayAct.GiveUp>(Assert.Single(session.On(new GatewaySignal.Closed(code))));
        Assert.Contains(says, fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_in_a_row_wait_longer_and_longer_up_to_a_minute()
    {
        var session = new GatewaySession(null, () => 1);

        var waits = Enumerable.Range(0, 9).Select(_ => ((GatewayAct.Leave)session.Unreached()[0]).Wait.TotalSeconds);

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60, 60], waits);
    }

    [Fact]
    public void A_success_forgets_the_failures()
    {
        var session = new GatewaySession(null, () => 1);
        session.Unreached();
        session.Unreached();
        Begin(session);

        Assert.Equal([new GatewayAct.Leave(null, TimeSpan.Zero)], session.On(new GatewaySignal.Closed(null)));
        Assert.Equal([new GatewayAct.Leave(null, TimeSpan.FromSeconds(1))], session.Unreached());
    }

    [Fact]
    public void A_session_whose_address_does_not_answer_is_given_up_at_last()
    {
        var session = new GatewaySession(Stored, () => 1);
        for (var i = 0; i < 7; i++)
            session.Unreached();

        Assert.False(session.WillIdentify);
        session.Unreached();
        Assert.True(session.WillIdentify);
    }

    [Fact]
    public void Stopping_keeps_the_session() => Assert.Equal([new GatewayAct.End(4000)], Live(out _).On(new GatewaySignal.Stopping()));

    private static GatewaySession Connected(SessionPoint? stored)
    {
        var session = new GatewaySession(stored, () => 0.5);
        Assert.Equal([new GatewayAct.WakeIn(TimeSpan.FromSeconds(20))], session.Connected());
        return session;
    }

    private static GatewaySession Live(out Func<long, SessionPoint> point)
    {
        var session = new GatewaySession(null, () => 0.5);
        Begin(session);
        point = seq => session.Point(seq)!;
        return session;
    }

    private static void Begin(GatewaySession session)
    {
        session.Connected();
        session.On(new GatewaySignal.Hello(Interval, null));
        session.On(new GatewaySignal.Ready("s2", "wss://resume.test", 1));
    }
}
