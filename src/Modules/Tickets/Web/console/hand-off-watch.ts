import type { Api } from '@chatmonolith/kit/http';
import type { HandOff } from '../wire.ts';

const PAUSES = [300, 500, 800, 1200, 2000, 3000, 5000];

/** Asks how a hand-off goes until it has been confirmed or refused. The chat itself hears of it in its own way. */
export class HandOffWatch {
  private tries = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private stopped = false;

  constructor(
    private readonly api: Pick<Api, 'get'>,
    private readonly id: string,
    private readonly changed: (handOff: HandOff) => void,
  ) {
    this.next();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private next(): void {
    this.timer = setTimeout(() => void this.ask(), PAUSES[Math.min(this.tries++, PAUSES.length - 1)]);
  }

  private async ask(): Promise<void> {
    const answer = await this.api.get<HandOff>(`/api/tickets/hand-offs/${this.id}`);
    if (this.stopped) return;
    if (answer.ok) this.changed(answer.value);
    const gone = !answer.ok && answer.error.code === 'request.not-found';
    if (!gone && !this.stopped && (!answer.ok || answer.value.state === 'pending')) this.next();
  }
}
