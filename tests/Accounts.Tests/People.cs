using Accounts.Contracts;
using Accounts.Contracts.Commands;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Shouldly;
using TestKit;

namespace Accounts.Tests;

/// <summary>People and groups for tests.</summary>
internal static class People
{
    public const string Password = "correct horse battery";

    public static async Task<Guid> HasGroup(this ModuleHost host, string name = "Support")
    {
        var id = Guid.CreateVersion7();
        (await host.Send(new CreateGroup(Caller.System, id, name))).Error.ShouldBeNull();
        return id;
    }

    public static async Task<Guid> HasAgent(this ModuleHost host, string login = "sara", params Role[] roles)
    {
        var id = Guid.CreateVersion7();
        (await host.Send(Agent(id, login) with { Roles = [Role.Agent, .. roles] })).Error.ShouldBeNull();
        return id;
    }

    public static async Task<Guid> HasCustomer(this ModuleHost host, string login = "carl")
    {
        var id = Guid.CreateVersion7();
        (await host.Send(Customer(id, login))).Error.ShouldBeNull();
        return id;
    }

    public static CreatePerson Agent(Guid id, string login) =>
        new(Caller.System, id, PersonKind.Agent, "Sara Lindqvist", login, $"{login}@example.org", null, Password, [Role.Agent], []);

    public static CreatePerson Customer(Guid id, string login) =>
        new(Caller.System, id, PersonKind.Customer, "Carl Customer", login, $"{login}@example.com", "Hafenwerk", Password, [], []);

    public static Caller AgentCaller(Guid id) => new(CallerKind.Agent, id, Guid.CreateVersion7());

    public static Caller CustomerCaller(Guid id) => new(CallerKind.Customer, id, Guid.CreateVersion7());

    public static void ShouldBeRefused<T>(this Result<T> result, string code, string? field = null)
    {
        result.Error.ShouldNotBeNull().Code.ShouldBe(code);
        if (field is not null)
        {
            result.Error!.Args["field"].ShouldBe(field);
        }
    }
}
