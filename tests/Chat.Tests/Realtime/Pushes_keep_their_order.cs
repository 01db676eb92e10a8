using System.Reflection;
using Chat.Features;
using Chat.Realtime;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

public sealed class Pushes_keep_their_order
{
    private readonly List<int> _sent = [];

    [Fact]
    public async Task also_when_a_newer_state_is_read_while_an_older_one_is_on_its_way()
    {
        var pushes = new Pushes(TheOnlyGroup(), NullLogger<Pushes>.Instance);
        using var olderIsRead = new ManualResetEventSlim();
        using var olderMayGo = new ManualResetEventSlim();
        var older = new Thread(() => pushes.To("owners", client =>
        {
            olderIsRead.Set();
            olderMayGo.Wait();
            return client.LookersChanged(Guid.Empty, Lookers(1));
        }));
        var newer = new Thread(() => pushes.To("owners", client => client.LookersChanged(Guid.Empty, Lookers(2))));

        older.Start();
        olderIsRead.Wait();
        newer.Start();
        await Eventually.Holds(() => newer.ThreadState is ThreadState.WaitSleepJoin or ThreadState.Stopped, "the newer push waits or is through");
        olderMayGo.Set();
        older.Join();
        newer.Join();

        _sent.ShouldBe([1, 2]);
    }

    private static PersonView[] Lookers(int count) => [.. Enumerable.Range(0, count).Select(n => PersonView.Of(Guid.NewGuid(), $"Agent {n}"))];

    private IHubContext<ChatHub, IChatClient> TheOnlyGroup()
    {
        var client = Standing.In<IChatClient>((_, args) =>
        {
            _sent.Add(((IReadOnlyList<PersonView>)args[1]!).Count);
            return Task.CompletedTask;
        });
        var clients = Standing.In<IHubClients<IChatClient>>((_, _) => client);
        return Standing.In<IHubContext<ChatHub, IChatClient>>((_, _) => clients);
    }

    /// <summary>Stands in for an interface with one answer to every call.</summary>
    public class Standing : DispatchProxy
    {
        private Func<MethodInfo, object?[], object?> _answer = null!;

        public static T In<T>(Func<MethodInfo, object?[], object?> answer) where T : class
        {
            var proxy = Create<T, Standing>();
            ((Standing)(object)proxy)._answer = answer;
            return proxy;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _answer(targetMethod!, args ?? []);
    }
}
