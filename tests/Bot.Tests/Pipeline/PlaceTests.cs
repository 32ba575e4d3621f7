using MentorBot.Bot.Pipeline;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>A lane's name is in databases: it is made and read here alone, and never changes.</summary>
public sealed class PlaceTests
{
    private static readonly (Place Place, string Lane)[] Places =
    [
        (new Place.OfSeeker(new SeekerId("s-1")), "seeker:s-1"),
        (new Place.OfProgress(new SeekerId("s-1")), "progress:s-1"),
        (new Place.OfRoom(new ConversationId("c-1")), "room:c-1"),
        (new Place.OfMarks(new ConversationId("c-1")), "marks:c-1"),
        (new Place.OfMentor(new MentorId("lida")), "mentor:lida"),
        (new Place.OfNotices(new MentorId("lida")), "notices:lida"),
        (new Place.OfNewcomer(new MentorId("lida")), "newcomer:lida"),
        (new Place.OfCopy(new ConversationId("c-1")), "copy:c-1"),
        (new Place.OfCopies(new MentorId("lida")), "copies:lida"),
        (new Place.OfRole(Role.Operator), "role:Operator"),
        (new Place.OfRole(Role.Coordinator), "role:Coordinator"),
        (new Place.OfBoard(Role.Supervisor), "board:Supervisor"),
        (new Place.OfAsk(new AskId("ask:with:colons")), "ask:ask:with:colons"),
    ];

    [Fact]
    public void Every_place_has_its_lane_and_is_read_back_from_it() => Assert.All(Places, place =>
    {
        Assert.Equal(place.Lane, place.Place.Lane);
        Assert.Equal(place.Place, Place.Of(place.Lane));
    });

    [Fact]
    public void Every_kind_of_place_is_tried_here() =>
        Assert.Equal(typeof(Place).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal), Places.Select(place => place.Place.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_places_share_a_lane() => Assert.Equal(Places.Length, Places.Select(place => place.Lane).Distinct().Count());

    [Fact]
    public void A_lane_of_an_unknown_kind_is_a_bug_and_not_a_place() => Assert.Throws<InvalidOperationException>(() => Place.Of("elsewhere:1"));
}
