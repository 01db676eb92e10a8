using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;

namespace Accounts.Features;

/// <summary>Sets the caller's own theme and language.</summary>
internal sealed record ChangePreferences(Caller Caller, Theme Theme, string Language) : ICommand<Nothing>;

internal sealed class ChangePreferencesValidator : AbstractValidator<ChangePreferences>
{
    private static readonly string[] Languages = [Person.DefaultLanguage];

    public ChangePreferencesValidator()
    {
        RuleFor(c => c.Theme).IsInEnum();
        RuleFor(c => c.Language).Must(language => Languages.Contains(language));
    }
}

internal sealed class ChangePreferencesHandler(AccountsDbContext db) : ICommandHandler<ChangePreferences, Nothing>
{
    public async Task<Result<Nothing>> Handle(ChangePreferences request, CancellationToken cancellationToken)
    {
        if (await db.People.FindAsync([request.Caller.Id], cancellationToken) is not { } person)
        {
            return RequestErrors.Unauthenticated;
        }

        person.ChangePreferences(request.Theme, request.Language);
        return Nothing.Value;
    }
}
