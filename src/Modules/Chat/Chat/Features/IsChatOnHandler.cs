using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using Chat.Contracts.Queries;
using Chat.Domain;

namespace Chat.Features;

internal sealed class IsChatOnHandler(ISettings<ChatRules> rules) : IQueryHandler<IsChatOn, ChatSwitch>
{
    public Task<Result<ChatSwitch>> Handle(IsChatOn request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ChatSwitch>>(new ChatSwitch(rules.Current.Active));
}
