import type { Refusal } from '@chatmonolith/kit/answer';
import { signal } from '@chatmonolith/kit/store';
import type { MonitoredChat, MonitoringLevel } from '../wire.ts';
import type { ChatHub } from './chat-hub.ts';

export const levels: readonly MonitoringLevel[] = ['none', 'customer', 'all'];

/** Of what in which chat this agent wants browser notifications. The server keeps it, for all windows of the agent. */
export class Monitoring {
  /** What is chosen; chats that are not in it are not monitored. */
  readonly chosen = signal<ReadonlyMap<string, MonitoringLevel>>(new Map());
  /** Chats whose choice is on its way to the server. */
  readonly saving = signal<ReadonlySet<string>>(new Set());
  private stored = new Map<string, MonitoringLevel>();
  private readonly wanted = new Map<string, { level: MonitoringLevel; calls: number }>();

  constructor(private readonly hub: ChatHub) {}

  of(chatId: string): MonitoringLevel {
    return this.chosen.value.get(chatId) ?? 'none';
  }

  /** What the server keeps, all of it. */
  reset(monitored: readonly MonitoredChat[]): void {
    this.stored = new Map(monitored.map(one => [one.chatId, one.level]));
    this.show();
  }

  /** Chosen in another window, or here a moment ago. */
  changed(chatId: string, level: MonitoringLevel): void {
    this.stored.set(chatId, level);
    this.show();
  }

  /** Shows at once; goes back when the server refuses. Answers why. */
  async choose(chatId: string, level: MonitoringLevel): Promise<Refusal | undefined> {
    this.wanted.set(chatId, { level, calls: (this.wanted.get(chatId)?.calls ?? 0) + 1 });
    this.show();
    const answer = await this.hub.call<null>('SetMonitoring', chatId, level);
    if (answer.ok) this.stored.set(chatId, level);
    const wanted = this.wanted.get(chatId)!;
    if (--wanted.calls === 0) this.wanted.delete(chatId);
    this.show();
    return answer.ok ? undefined : answer.error;
  }

  private show(): void {
    this.chosen.value = new Map([...this.stored, ...[...this.wanted].map(([chatId, { level }]) => [chatId, level] as const)]);
    this.saving.value = new Set(this.wanted.keys());
  }
}
