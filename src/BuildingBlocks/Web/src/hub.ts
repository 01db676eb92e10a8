import { HttpTransportType, HubConnectionBuilder, HubConnectionState, LogLevel, type HubConnection } from '@microsoft/signalr';
import { connectionLost, type Answer } from './answer.ts';
import { backoff } from './backoff.ts';

export type HubState = 'connecting' | 'up' | 'down';

/**
 * One hub over one WebSocket that comes back by itself. `up` means that every `onUp` callback (the hub's `Hello` and
 * what has to be asked again) has run; calls are possible as soon as those start.
 */
export class HubClient {
  private readonly connection: HubConnection;
  private readonly stateListeners = new Set<(state: HubState) => void>();
  private readonly upListeners: (() => unknown)[] = [];
  private timer?: ReturnType<typeof setTimeout>;
  private attempts = 0;
  private wanted = false;
  private opening = false;
  private current: HubState = 'down';
  private retryTime?: number;

  constructor(path: string, as: 'agent' | 'customer') {
    this.connection = new HubConnectionBuilder()
      .withUrl(`${path}?as=${as}`, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
      .configureLogging(LogLevel.None)
      .build();
    this.connection.serverTimeoutInMilliseconds = 45_000;
    this.connection.keepAliveIntervalInMilliseconds = 15_000;
    this.connection.onclose(() => this.lost());
    globalThis.addEventListener?.('online', () => this.retryNow());
  }

  get state(): HubState {
    return this.current;
  }

  /** When the next try is due (ms since 1970); undefined while connected or trying. */
  get retryAt(): number | undefined {
    return this.retryTime;
  }

  onState(listener: (state: HubState) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  /** Runs after each connect, in the order of registration, before the state becomes `up`. */
  onUp(callback: () => unknown): void {
    this.upListeners.push(callback);
  }

  on(push: string, handler: (...args: any[]) => void): void {
    this.connection.on(push, handler);
  }

  start(): void {
    this.wanted = true;
    if (this.connection.state === HubConnectionState.Disconnected) void this.open();
  }

  stop(): void {
    this.wanted = false;
    clearTimeout(this.timer);
    this.retryTime = undefined;
    void this.connection.stop();
    this.change('down');
  }

  /** Skips what is left of the pause between two tries. */
  retryNow(): void {
    if (!this.wanted || this.connection.state !== HubConnectionState.Disconnected) return;
    clearTimeout(this.timer);
    this.attempts = 0;
    void this.open();
  }

  /** Never throws: without a connection the answer is the refusal `connection.lost`. */
  async call<T>(method: string, ...args: unknown[]): Promise<Answer<T>> {
    try {
      return await this.connection.invoke<Answer<T>>(method, ...args);
    } catch (error) {
      const code = this.connection.state === HubConnectionState.Connected ? 'server.failed' : connectionLost;
      return { ok: false, error: { code, text: String(error) } };
    }
  }

  private async open(): Promise<void> {
    if (this.opening) return;
    this.opening = true;
    this.retryTime = undefined;
    this.change('connecting');
    try {
      await this.connection.start();
    } catch {
      this.opening = false;
      this.lost();
      return;
    }
    this.opening = false;
    for (const callback of this.upListeners) await callback();
    if (this.connection.state !== HubConnectionState.Connected) return;
    this.attempts = 0;
    this.change('up');
  }

  private lost(): void {
    if (!this.wanted) return;
    clearTimeout(this.timer);
    const pause = backoff(this.attempts++);
    this.retryTime = Date.now() + pause;
    this.timer = setTimeout(() => void this.open(), pause);
    this.change('down');
  }

  private change(state: HubState): void {
    if (state === this.current && state !== 'down') return;
    this.current = state;
    for (const listener of [...this.stateListeners]) listener(state);
  }
}
