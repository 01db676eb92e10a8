using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.AspNetCore.SignalR;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The base of a module's hub: knows the caller, sends commands and queries, answers <see cref="HubAnswer{T}"/>.</summary>
public abstract class ModuleHub<TClient>(IMediator mediator) : Hub<TClient> where TClient : class
{
    /// <summary>The protocol version that is spoken; N and N-1 are.</summary>
    public const int ProtocolVersion = 1;

    /// <summary>Answers a call that fits no method: unknown, too many or too few arguments, or of the wrong JSON type.</summary>
    public HubAnswer<Nothing> RefuseInput() => HubAnswer.Refused<Nothing>(RequestErrors.Invalid);

    /// <summary>Who asks. The filter lets a visitor call nothing but Hello before it is known.</summary>
    protected Caller Caller => Context.Caller() ?? throw new HubException("The first call must be Hello.");

    /// <summary>True when the client's protocol version is still spoken.</summary>
    protected static bool Speaks(int version) => version is ProtocolVersion or ProtocolVersion - 1 and > 0;

    /// <summary>Says who a visitor's connection is; presence hears of it.</summary>
    protected void Identify(Caller caller) => Context.Identify(caller);

    /// <summary>Sends a command or query and answers its result; the connection's end cancels it.</summary>
    protected async Task<HubAnswer<T>> Ask<T>(IRequest<Result<T>> request) => HubAnswer.From(await mediator.Send(request, Context.ConnectionAborted));
}
