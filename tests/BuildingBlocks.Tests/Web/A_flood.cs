using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Shouldly;
using Xunit;

namespace BuildingBlocks.Tests.Web;

public sealed class A_flood
{
    [Fact]
    public void is_refused_per_key_with_the_time_to_wait()
    {
        using var flood = new Flood(3, TimeSpan.FromMinutes(1));
        for (var n = 0; n < 3; n++)
        {
            flood.Take("one").IsSuccess.ShouldBeTrue();
        }

        var refused = flood.Take("one");

        refused.Error!.Kind.ShouldBe(ErrorKind.TooMany);
        refused.Error.RetryAfter.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
        flood.Take("two").IsSuccess.ShouldBeTrue();
    }
}
