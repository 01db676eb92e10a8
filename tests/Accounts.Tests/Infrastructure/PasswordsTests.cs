using System.Diagnostics;
using Accounts.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Accounts.Tests.Infrastructure;

public sealed class Checking_a_password
{
    private readonly Passwords _passwords = new(Options.Create(new PasswordHasherOptions()));

    [Fact]
    public void finds_the_right_one_only()
    {
        var hash = _passwords.Hash("correct horse");

        _passwords.Matches(hash, "correct horse").ShouldBeTrue();
        _passwords.Matches(hash, "correct house").ShouldBeFalse();
        _passwords.Matches(null, "correct horse").ShouldBeFalse();
    }

    /// <summary>In turn, and the fastest of each, so that what else the machine does hardly counts.</summary>
    [Fact]
    public void takes_as_long_when_there_is_none()
    {
        var hash = _passwords.Hash("correct horse");

        var pairs = Enumerable.Range(0, 15).Select(_ => (Known: Time(hash), Unknown: Time(null))).ToList();

        (pairs.Min(p => p.Unknown) / pairs.Min(p => p.Known)).ShouldBeInRange(0.4, 2.5);
    }

    private double Time(string? hash)
    {
        var watch = Stopwatch.StartNew();
        _passwords.Matches(hash, "wrong").ShouldBeFalse();
        return watch.Elapsed.TotalMilliseconds;
    }
}
