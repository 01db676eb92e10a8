using BuildingBlocks.Results;
using MediatR;

namespace BuildingBlocks.Contracts;

/// <summary>Everything that is asked says who asks.</summary>
public interface ICallerRequest
{
    /// <summary>Who asks; rights are checked against it in the handler.</summary>
    Caller Caller { get; }
}

/// <summary>Changes something in one module, in one commit.</summary>
public interface ICommand<T> : IRequest<Result<T>>, ICallerRequest;

/// <summary>Reads and changes nothing.</summary>
public interface IQuery<T> : IRequest<Result<T>>, ICallerRequest;

/// <summary>The one handler of a command; returns refusals, throws only for bugs and broken infrastructure.</summary>
public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>> where TCommand : ICommand<T>;

/// <summary>The one handler of a query.</summary>
public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>> where TQuery : IQuery<T>;
