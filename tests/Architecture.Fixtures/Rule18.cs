using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;

namespace Broken.Rule18.Alpha.Features
{
    internal sealed record Good(Caller Caller, string Name) : ICommand<Nothing>;

    internal sealed class GoodValidator : AbstractValidator<Good>;

    internal sealed class GoodHandler : Answers<Good>;

    [NoInput]
    internal sealed record GoodToo(Caller Caller, Guid Id) : IQuery<Nothing>;

    internal sealed class GoodTooHandler : Answers<GoodToo>;

    [NoInput]
    internal sealed record Unanswered(Caller Caller) : ICommand<Nothing>;

    [NoInput]
    internal sealed record AnsweredTwice(Caller Caller) : ICommand<Nothing>;

    internal sealed class First : Answers<AnsweredTwice>;

    internal sealed class Second : Answers<AnsweredTwice>;

    internal sealed record Unchecked(Caller Caller, string Text) : ICommand<Nothing>;

    internal sealed class UncheckedHandler : Answers<Unchecked>;

    [NoInput]
    internal sealed record CallerLast(Guid Id, Caller Caller) : IQuery<Nothing>;

    internal sealed class CallerLastHandler : Answers<CallerLast>;

    internal sealed class ForeignHandler : Answers<Beta.Contracts.Queries.GetKey>;

    internal abstract class Answers<T> : ICommandHandlerOf<T> where T : MediatR.IRequest<Result<Nothing>>
    {
        public Task<Result<Nothing>> Handle(T request, CancellationToken cancellationToken) => Task.FromResult<Result<Nothing>>(Nothing.Value);
    }

    internal interface ICommandHandlerOf<T> : MediatR.IRequestHandler<T, Result<Nothing>> where T : MediatR.IRequest<Result<Nothing>>;
}

namespace Broken.Rule18.Beta.Contracts.Queries
{
    [NoInput]
    public sealed record GetKey(Caller Caller) : IQuery<Nothing>;
}
