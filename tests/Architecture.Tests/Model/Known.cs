namespace Architecture.Tests.Model;

/// <summary>
/// Names of building blocks and libraries that several rules look for, as in CLR metadata. A test asserts that
/// those of building blocks exist, so that renaming one cannot blind a rule.
/// </summary>
internal static class Known
{
    public const string Caller = "BuildingBlocks.Contracts.Caller";
    public const string Command = "BuildingBlocks.Contracts.ICommand`1";
    public const string Query = "BuildingBlocks.Contracts.IQuery`1";
    public const string IntegrationEvent = "BuildingBlocks.Contracts.IIntegrationEvent";
    public const string NoInput = "BuildingBlocks.Contracts.NoInputAttribute";
    public const string ModuleDbContext = "BuildingBlocks.Infrastructure.Persistence.ModuleDbContext";
    public const string EventConsumer = "BuildingBlocks.Infrastructure.Inbox.EventConsumer`2";
    public const string ModuleConsumers = "BuildingBlocks.Infrastructure.Messaging.ModuleConsumers";
    public const string JobHandler = "BuildingBlocks.Infrastructure.Jobs.IJobHandler`1";
    public const string ModuleHub = "BuildingBlocks.Infrastructure.Web.ModuleHub`1";

    public const string Hub = "Microsoft.AspNetCore.SignalR.Hub";
    public const string TypedHub = "Microsoft.AspNetCore.SignalR.Hub`1";
    public const string BusConsumer = "MassTransit.IConsumer`1";
    public const string RequestHandler = "MediatR.IRequestHandler`2";
    public const string Validator = "FluentValidation.AbstractValidator`1";
    public const string DbContext = "Microsoft.EntityFrameworkCore.DbContext";
    public const string CancellationToken = "System.Threading.CancellationToken";

    public static IReadOnlyList<string> BuildingBlocks { get; } =
        [Caller, Command, Query, IntegrationEvent, NoInput, ModuleDbContext, EventConsumer, ModuleConsumers, JobHandler, ModuleHub];
}
