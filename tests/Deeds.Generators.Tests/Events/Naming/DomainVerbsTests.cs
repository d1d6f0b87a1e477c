using Deeds.Roslyn.Events.Naming;

namespace Deeds.Generators.Tests.Events.Naming;

public sealed class DomainVerbsTests
{
    [Fact]
    public void a_base_form_is_conjugated()
    {
        var verbs = DomainVerbs.Parse("geofence");

        Assert.Equal("AreaGeofenced", EventName.Suggest("GeofenceArea", verbs));
        Assert.Equal(NameForm.Present, EventName.Judge("DroneGeofences", verbs).Form);
        Assert.Equal(NameForm.Ongoing, EventName.Judge("AreaGeofencing", verbs).Form);
    }

    [Fact]
    public void a_participle_gives_its_base() => Assert.Equal("CityRewilded", EventName.Suggest("RewildCity", DomainVerbs.Parse("rewilded")));

    [Fact]
    public void a_word_that_only_looks_like_a_participle_can_be_made_one()
    {
        Assert.False(EventName.Judge("CandleWicked", DomainVerbs.None).IsPastTense);
        Assert.True(EventName.Judge("CandleWicked", DomainVerbs.Parse("wicked")).IsPastTense);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ;")]
    public void without_words_there_is_only_english(string? option) => Assert.False(EventName.Judge("GeofenceArea", DomainVerbs.Parse(option)).IsPastTense);

    [Fact]
    public void words_may_be_written_in_any_case() => Assert.Equal("CustomerKyced", EventName.Suggest("KycCustomer", DomainVerbs.Parse("Onboarded, KYCED")));
}
