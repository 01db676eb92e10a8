using Accounts.Domain;
using Accounts.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Accounts.Infrastructure;

/// <summary>ASP.NET's password hasher, with a dummy hash for people who do not exist.</summary>
internal sealed class Passwords : IPasswords
{
    private readonly PasswordHasher<Person> _hasher;
    private readonly string _dummy;

    public Passwords(IOptions<PasswordHasherOptions> options)
    {
        _hasher = new(options);
        _dummy = Hash(Guid.NewGuid().ToString());
    }

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    public bool Matches(string? hash, string password)
    {
        var matches = _hasher.VerifyHashedPassword(null!, hash ?? _dummy, password) != PasswordVerificationResult.Failed;
        return matches && hash is not null;
    }
}
