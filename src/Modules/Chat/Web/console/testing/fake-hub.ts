import type { Answer } from '@chatmonolith/kit/answer';
import type { ChatView, Line, MonitoredChat, MyChannel, OverviewRow, RequestRow } from '../../wire.ts';
import type { ChatHub } from '../chat-hub.ts';

type Reply = (...args: never[]) => unknown;

/** A server that answers from what a test has put into it, and pushes what the test says. */
export class FakeHub implements ChatHub {
  requests: RequestRow[] = [];
  overview: OverviewRow[] = [];
  active: ChatView[] = [];
  channels: MyChannel[] = [];
  monitored: MonitoredChat[] = [];
  lines = new Map<string, Line[]>();
  readonly calls: { method: string; args: unknown[] }[] = [];
  readonly replies = new Map<string, Reply>();
  private readonly handlers = new Map<string, ((...args: any[]) => void)[]>();

  constructor() {
    this.reply('GetConsole', () => ok({ requests: this.requests, overview: this.overview, active: this.active, channels: this.channels, monitored: this.monitored, filter: { onlyMine: false, myChannels: [] } }));
    this.reply('GetLines', (chatId: string, _: string, after: number, limit: number) =>
      this.page(chatId, line => line.sequence > after, lines => lines.slice(0, limit)));
    this.reply('GetLinesBefore', (chatId: string, _: string, before: number, limit: number) =>
      this.page(chatId, line => line.sequence < before, lines => lines.slice(-limit)));
  }

  reply(method: string, answer: Reply): void {
    this.replies.set(method, answer);
  }

  async call<T>(method: string, ...args: unknown[]): Promise<Answer<T>> {
    this.calls.push({ method, args });
    const answer = await (this.replies.get(method) as ((...args: unknown[]) => unknown) | undefined)?.(...args);
    return (answer ?? ok(null)) as Answer<T>;
  }

  on(push: string, handler: (...args: any[]) => void): void {
    this.handlers.set(push, [...(this.handlers.get(push) ?? []), handler]);
  }

  push(name: string, ...args: unknown[]): void {
    for (const handler of this.handlers.get(name) ?? []) handler(...args);
  }

  called(method: string): unknown[][] {
    return this.calls.filter(call => call.method === method).map(call => call.args);
  }

  private page(chatId: string, wanted: (line: Line) => boolean, cut: (lines: Line[]) => Line[]): unknown {
    const all = this.lines.get(chatId) ?? [];
    return ok({ lines: cut(all.filter(wanted)), last: all.length });
  }
}

export const ok = (value: unknown) => ({ ok: true, value });
export const refused = (code: string, args?: Record<string, string>) => ({ ok: false, error: { code, args } });
