import type { Answer, Api } from '@chatmonolith/kit';
import { root, type PeoplePage, type PersonKind, type PersonRow } from './wire.ts';

/** What has been found of the people, page by page; of several questions the last one counts. */
export class PeopleList {
  items?: PersonRow[];
  total = 0;
  kind: PersonKind = 'agent';
  search = '';
  private page = 1;
  private asked = 0;

  constructor(private readonly api: Pick<Api, 'get'>) {}

  get hasMore(): boolean {
    return (this.items?.length ?? 0) < this.total;
  }

  load(kind: PersonKind, search: string): Promise<Answer<number> | undefined> {
    return this.read(kind, search.trim(), 1);
  }

  more(): Promise<Answer<number> | undefined> {
    return this.read(this.kind, this.search, this.page + 1);
  }

  /** How many match in all; undefined where another question came meanwhile. */
  private async read(kind: PersonKind, search: string, page: number): Promise<Answer<number> | undefined> {
    const turn = ++this.asked;
    const answer = await this.api.get<PeoplePage>(`${root}/people?kind=${kind}&search=${encodeURIComponent(search)}&page=${page}`);
    if (turn !== this.asked) return undefined;
    if (!answer.ok) return answer;
    this.items = page > 1 ? [...(this.items ?? []), ...answer.value.items] : answer.value.items;
    Object.assign(this, { kind, search, page, total: answer.value.total });
    return { ok: true, value: this.total };
  }
}

/** All active agents, for choosing one. */
export async function allAgents(api: Pick<Api, 'get'>): Promise<Answer<PersonRow[]>> {
  const list = new PeopleList(api);
  let answer = await list.load('agent', '');
  while (answer?.ok && list.hasMore) answer = await list.more();
  if (answer && !answer.ok) return answer;
  return { ok: true, value: list.items!.filter(one => one.active) };
}
