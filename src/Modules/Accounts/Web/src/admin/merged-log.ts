import type { Answer, Refusal } from '@chatmonolith/kit';
import type { AuditEntry } from './wire.ts';

/** Reads one page of a module's audit, from behind an entry on. */
export type ReadPage = (source: string, before: string | undefined, limit: number) => Promise<Answer<AuditEntry[]>>;

interface Source {
  address: string;
  waiting: AuditEntry[];
  last?: string;
  ended: boolean;
}

/** The audits of several modules as one, the newest entry first. */
export class MergedLog {
  private readonly sources: Source[];
  private readonly ready: AuditEntry[] = [];

  constructor(
    addresses: readonly string[],
    private readonly read: ReadPage,
    private readonly pageSize = 50,
  ) {
    this.sources = [...new Set(addresses)].map(address => ({ address, waiting: [], ended: false }));
  }

  get ended(): boolean {
    return !this.ready.length && this.sources.every(one => one.ended && !one.waiting.length);
  }

  /** The next entries. While one source cannot be read there are none: without it they would not be the next. */
  async next(count: number): Promise<Answer<AuditEntry[]>> {
    while (this.ready.length < count) {
      const refusal = await this.fill();
      if (refusal) return { ok: false, error: refusal };
      const newest = this.sources.filter(one => one.waiting.length).sort((a, b) => b.waiting[0]!.at.localeCompare(a.waiting[0]!.at))[0];
      if (!newest) break;
      this.ready.push(newest.waiting.shift()!);
    }
    return { ok: true, value: this.ready.splice(0, count) };
  }

  private async fill(): Promise<Refusal | undefined> {
    const empty = this.sources.filter(one => !one.ended && !one.waiting.length);
    const answers = await Promise.all(empty.map(one => this.read(one.address, one.last, this.pageSize)));
    let refusal: Refusal | undefined;
    for (const [index, answer] of answers.entries()) {
      if (!answer.ok) {
        refusal = answer.error;
        continue;
      }
      const source = empty[index]!;
      source.waiting = answer.value;
      source.last = answer.value.at(-1)?.id ?? source.last;
      source.ended = answer.value.length < this.pageSize;
    }
    return refusal;
  }
}
