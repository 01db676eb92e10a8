using Accounts.Domain;
using Shouldly;
using Xunit;

namespace Accounts.Tests.Domain;

public sealed class Failed_sign_ins_with_one_login
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <param name="tries">Minutes of the tries, failed unless followed by "ok".</param>
    /// <param name="at">Minute of the question.</param>
    /// <param name="lockedMinutes">How long it is locked then; 0 for not.</param>
    [Theory]
    [InlineData("0 0 0 0", 0, 0)]
    [InlineData("0 0 0 0 0", 0, 15)]
    [InlineData("0 1 2 3 4", 4, 15)]
    [InlineData("0 1 2 3 4", 18, 1)]
    [InlineData("0 1 2 3 4", 19, 0)]
    [InlineData("0 1 2 3 4 19", 19, 0)]
    [InlineData("0 1 2 3 4 19 19 19 19", 19, 0)]
    [InlineData("0 1 2 3 4 19 19 19 19 19", 19, 15)]
    [InlineData("0 0 0 0 15", 15, 0)]
    [InlineData("0 0 0 0 14", 14, 15)]
    [InlineData("0 0 0 0 0ok 0", 0, 0)]
    [InlineData("0 0 0 0 0ok 0 0 0 0 0", 0, 15)]
    public void lock_it_after_five_for_fifteen_minutes(string tries, int at, int lockedMinutes)
    {
        var attempts = new SignInAttempts(PersonKind.Agent, "SARA");
        foreach (var attempt in tries.Split(' '))
        {
            var now = Minute(int.Parse(attempt.Replace("ok", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));
            if (attempt.EndsWith("ok", StringComparison.Ordinal))
            {
                attempts.Succeed(now);
            }
            else
            {
                attempts.Fail(now);
            }
        }

        attempts.LockedAt(Minute(at)).ShouldBe(lockedMinutes == 0 ? null : TimeSpan.FromMinutes(lockedMinutes));
    }

    private static DateTimeOffset Minute(int minute) => Start.AddMinutes(minute);
}
