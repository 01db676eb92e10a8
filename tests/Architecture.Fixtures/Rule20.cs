namespace Broken.Rule20.Alpha.Features
{
    internal sealed class Waits
    {
        public DateTime ReadsTheWallClock() => DateTime.Now;

        public Func<DateTimeOffset> InALambda() => () => DateTimeOffset.UtcNow;

        public Task Run() => Task.Run(() => { });

        public async Task<int> AfterAnAwait(Task<int> task)
        {
            await Task.Yield();
            return task.Result;
        }

        public void Wait(Task task) => task.Wait();

        public void Sleep() => Thread.Sleep(1);

        public int GetResult(Task<int> task) => task.GetAwaiter().GetResult();

        public T Generic<T>(ValueTask<T> task)
        {
            return Inner();

            T Inner() => task.Result;
        }
    }

    internal sealed class Good(TimeProvider clock)
    {
        public async Task<DateTimeOffset> Handle(Task<int> task)
        {
            await Task.WhenAll(task);
            return clock.GetUtcNow().AddDays(await task);
        }
    }
}
