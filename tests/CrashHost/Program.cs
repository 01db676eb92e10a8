// The real host, which ends itself as a power cut would when a named point of a story is reached:
//   CrashHost --crash-file FILE [host arguments]      FILE holds e.g. outbox.published:tickets.chat-saved-to-ticket.v1
using CrashHost;
using Host;

if (args is ["--crash-file", var file, ..])
{
    CrashPoint.Watch(file);
    args = args[2..];
}

return await HostApplication.Run(args);
