using Architecture.Tests.Model;
using Architecture.Tests.Rules;

namespace Architecture.Tests.Specifications;

public sealed class Rule_05_only_the_module_class_is_public() : BoundaryRule(
    new Rule05OnlyTheModuleClassIsPublic(),
    Fixture.Types(5) with
    {
        Projects = Fixture.Projects(
            Fixture.Project("src/Modules/Alpha/Alpha/Alpha.csproj",
                "InternalsVisibleTo Alpha.Tests",
                "InternalsVisibleTo System.Tests",
                "InternalsVisibleTo Migrations",
                "InternalsVisibleTo Microsoft.AspNetCore.SignalR.TypedClientBuilder",
                "InternalsVisibleTo Beta"),
            Fixture.Project("build/migrations/Migrations.csproj")).Projects,
    },
    "Alpha.BetaModule is public",
    "Alpha.Features.OpenDoor is public",
    "src/Modules/Alpha/Alpha/Alpha.csproj shows its internals to Beta");

public sealed class Rule_06_classes_are_sealed_abstract_or_static() : BoundaryRule(
    new Rule06ClassesAreClosed(),
    Fixture.Types(6),
    "Alpha.Features.OpenClass is open",
    "Alpha.Features.OpenRecord is open",
    "Alpha.Features.Sealed.OpenNested is open");

public sealed class Rule_19_work_can_be_cancelled() : BoundaryRule(
    new Rule19WorkCanBeCancelled(),
    Fixture.Types(19),
    "Alpha.Features.IPort.Count takes no CancellationToken",
    "Alpha.Features.ForgetsIt.Handle drops its CancellationToken",
    "Alpha.Features.RefusesIt.Handle drops its CancellationToken",
    "Alpha.Jobs.CarelessJob.Run drops its CancellationToken",
    "Alpha.Endpoints.DoorEndpoints.get_Open drops its CancellationToken",
    "Alpha.Realtime.CarelessHub.Wait takes a CancellationToken from the client",
    "Alpha.Realtime.CarelessHub.Open drops its CancellationToken",
    "Alpha.Realtime.CarelessHub never reads ConnectionAborted",
    "Alpha.Messaging.CarelessConsumer.Consume drops its CancellationToken",
    "Alpha.Messaging.CarelessConsumer never reads CancellationToken",
    "BuildingBlocks.Infrastructure.Inbox.CarelessBase never reads CancellationToken");

public sealed class Rule_20_nothing_blocks_or_reads_the_wall_clock() : BoundaryRule(
    new Rule20NothingBlocks(),
    Fixture.Types(20),
    "Alpha.Features.Waits calls System.DateTime.get_Now in ReadsTheWallClock",
    "Alpha.Features.Waits calls System.DateTimeOffset.get_UtcNow in InALambda",
    "Alpha.Features.Waits calls System.Threading.Tasks.Task.Run in Run",
    "Alpha.Features.Waits calls System.Threading.Tasks.Task`1.get_Result in AfterAnAwait",
    "Alpha.Features.Waits calls System.Threading.Tasks.Task.Wait in Wait",
    "Alpha.Features.Waits calls System.Threading.Thread.Sleep in Sleep",
    "Alpha.Features.Waits calls System.Runtime.CompilerServices.TaskAwaiter`1.GetResult in GetResult",
    "Alpha.Features.Waits calls System.Threading.Tasks.ValueTask`1.get_Result in Generic");
