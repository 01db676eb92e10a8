import { connectionLost, type Answer } from './answer.ts';
import { backoff } from './backoff.ts';

/** `ended`: the server closed for good, or `stop` was called; only `start` opens it again. */
export type BareHubState = 'connecting' | 'up' | 'down' | 'ended';

// The JSON hub protocol: https://github.com/dotnet/aspnetcore/blob/main/src/SignalR/docs/specs/HubProtocol.md
const separator = '\x1e';
const invocation = 1;
const completion = 3;
const ping = 6;
const close = 7;

const handshakeTimeout = 15_000;
const keepAlive = 15_000;
const serverTimeout = 30_000;

interface Message {
  type?: number;
  target?: string;
  arguments?: unknown[];
  invocationId?: string;
  result?: unknown;
  error?: string;
  allowReconnect?: boolean;
}

/**
 * A SignalR hub over one bare WebSocket, for pages that should not load the library. Behaves as `HubClient` does:
 * comes back by itself, `up` means that every `onUp` callback has run, calls never throw.
 */
export class BareHub {
  private socket?: WebSocket;
  private ready = false;
  private rest = '';
  private calls = new Map<string, (answer: Answer<any>) => void>();
  private nextId = 0;
  private attempts = 0;
  private current: BareHubState = 'ended';
  private received = 0;
  private sent = 0;
  private watch?: ReturnType<typeof setTimeout>;
  private retry?: ReturnType<typeof setTimeout>;
  private readonly handlers = new Map<string, ((...args: any[]) => void)[]>();
  private readonly upListeners: (() => unknown)[] = [];
  private readonly stateListeners = new Set<(state: BareHubState) => void>();

  constructor(private readonly url: string) {
    globalThis.addEventListener?.('online', () => this.retryNow());
  }

  get state(): BareHubState {
    return this.current;
  }

  onState(listener: (state: BareHubState) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  /**
   * Runs after each connect, in the order of registration, before the state becomes `up`. One that answers `false` gives
   * this connection up; it is tried again later.
   */
  onUp(callback: () => unknown): void {
    this.upListeners.push(callback);
  }

  on(push: string, handler: (...args: any[]) => void): void {
    this.handlers.set(push, [...(this.handlers.get(push) ?? []), handler]);
  }

  start(): void {
    if (this.current !== 'ended') return;
    this.attempts = 0;
    this.open();
  }

  stop(): void {
    this.drop('ended');
  }

  /** Skips what is left of the pause between two tries. */
  retryNow(): void {
    if (this.current !== 'down') return;
    this.attempts = 0;
    this.open();
  }

  /** Never throws: without a connection the answer is the refusal `connection.lost`. */
  call<T>(method: string, ...args: unknown[]): Promise<Answer<T>> {
    if (!this.ready) return Promise.resolve({ ok: false, error: { code: connectionLost } });
    const id = String(++this.nextId);
    return new Promise(resolve => {
      this.calls.set(id, resolve);
      this.write({ type: invocation, invocationId: id, target: method, arguments: args });
    });
  }

  private open(): void {
    clearTimeout(this.retry);
    this.change('connecting');
    let socket: WebSocket;
    try {
      socket = new WebSocket(this.url);
    } catch {
      // The page's own content policy forbids it, for example.
      this.drop('down');
      return;
    }
    this.socket = socket;
    this.rest = '';
    this.received = Date.now();
    this.watch = setTimeout(() => this.drop('down'), handshakeTimeout);
    // A socket that was given up may still speak: only the current one is heard.
    socket.onopen = () => socket === this.socket && this.write({ protocol: 'json', version: 1 });
    socket.onmessage = event => socket === this.socket && this.read(String(event.data));
    socket.onclose = () => socket === this.socket && this.drop('down');
  }

  private write(message: object): void {
    this.sent = Date.now();
    this.socket!.send(JSON.stringify(message) + separator);
  }

  private read(data: string): void {
    this.received = Date.now();
    const records = (this.rest + data).split(separator);
    this.rest = records.pop()!;
    const socket = this.socket;
    for (const record of records) {
      let message: Message;
      try {
        message = JSON.parse(record);
      } catch {
        this.drop('down');
        return;
      }
      this.take(message);
      if (socket !== this.socket) return;
    }
    // Timers of hidden pages come late, the server's pings do not: they keep this side alive too.
    if (this.ready && Date.now() - this.sent >= keepAlive) this.write({ type: ping });
  }

  private take(message: Message): void {
    if (!this.ready) this.shakeHands(message);
    else if (message.type === invocation) this.receive(message);
    else if (message.type === completion) this.complete(message);
    else if (message.type === close) this.drop(message.allowReconnect ? 'down' : 'ended');
  }

  private shakeHands(message: Message): void {
    if (message.error || message.type !== undefined) {
      this.drop('down');
      return;
    }
    this.ready = true;
    clearTimeout(this.watch);
    this.stayAlive();
    void this.greet(this.socket!);
  }

  private async greet(socket: WebSocket): Promise<void> {
    for (const callback of this.upListeners) {
      const agreed = await callback();
      if (socket !== this.socket) return;
      if (agreed === false) {
        this.drop('down');
        return;
      }
    }
    this.attempts = 0;
    this.change('up');
  }

  private receive(message: Message): void {
    for (const handler of this.handlers.get(message.target!) ?? [])
      try {
        handler(...(message.arguments ?? []));
      } catch (error) {
        // One broken handler must not cost the messages behind it.
        console.error(error);
      }
    if (message.invocationId && this.ready)
      this.write({ type: completion, invocationId: message.invocationId, error: 'No result is given here.' });
  }

  private complete(message: Message): void {
    const resolve = this.calls.get(message.invocationId!);
    this.calls.delete(message.invocationId!);
    resolve?.(message.error === undefined
      ? (message.result as Answer<unknown>)
      : { ok: false, error: { code: 'server.failed', text: message.error } });
  }

  private stayAlive(): void {
    this.watch = setTimeout(() => {
      if (Date.now() - this.received >= serverTimeout) this.drop('down');
      else {
        if (Date.now() - this.sent >= keepAlive) this.write({ type: ping });
        this.stayAlive();
      }
    }, keepAlive / 3);
  }

  private drop(next: 'down' | 'ended'): void {
    const socket = this.socket;
    this.socket = undefined;
    this.ready = false;
    clearTimeout(this.watch);
    clearTimeout(this.retry);
    if (next === 'down') this.retry = setTimeout(() => this.open(), backoff(this.attempts++));
    socket?.close();
    const calls = [...this.calls.values()];
    this.calls.clear();
    for (const resolve of calls) resolve({ ok: false, error: { code: connectionLost } });
    this.change(next);
  }

  private change(state: BareHubState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of [...this.stateListeners]) listener(state);
  }
}
