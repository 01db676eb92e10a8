using Architecture.Tests.Model;
using Architecture.Tests.Rules;

namespace Architecture.Tests.Specifications;

public sealed class Rule_15_events_have_one_producer_and_consumers_their_own_queue() : BoundaryRule(
    new Rule15EventsHaveOneProducer(),
    Fixture.Types(15),
    "Alpha.Contracts.Events.DoorClosed is made by Beta.Messaging.DoorClosedConsumer",
    "Alpha.Contracts.Events.DoorLocked is made by Alpha.Features.LockDoor",
    "Alpha.Contracts.Events.DoorForgotten is made by nobody",
    "Beta.Messaging.DoorLockedConsumer is registered nowhere",
    "Beta.Messaging.DoorForgottenConsumer is registered in Beta.Messaging.MoreConsumers",
    "Beta.Messaging.DoorOpenedConsumer shares the queue Beta door-opened",
    "Beta.Messaging.DoorClosedConsumer shares the queue Beta door-opened");

public sealed class Rule_16_every_consumer_goes_through_the_inbox() : BoundaryRule(
    new Rule16ConsumersGoThroughTheInbox(),
    Fixture.Types(16),
    "Alpha.Messaging.ActsTwice does not derive from EventConsumer",
    "BuildingBlocks.Infrastructure.Messaging.Shortcut does not derive from EventConsumer");

public sealed class Rule_18_every_request_has_one_handler_a_validator_and_a_caller() : BoundaryRule(
    new Rule18RequestsAreAnswered(),
    Fixture.Types(18),
    "Alpha.Features.Unanswered has no handler",
    "Alpha.Features.AnsweredTwice has 2 handlers",
    "Alpha.Features.Unchecked has neither a validator nor [NoInput]",
    "Alpha.Features.CallerLast does not begin with Caller",
    "Beta.Contracts.Queries.GetKey is handled abroad, by Alpha.Features.ForeignHandler");
