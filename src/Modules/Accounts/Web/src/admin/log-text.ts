import texts from './texts/en.json';
import { t } from './text.ts';

const known = (key: string): key is keyof typeof texts => key in texts;

/** What an action of Accounts' audit means. */
export function actionText(action: string, subject: string): string | undefined {
  const key = `log.action.${action}`;
  return known(key) ? t(key, { subject }) : undefined;
}

/** What a member of before and after is called here. */
export function fieldText(name: string): string | undefined {
  const key = `log.field.${name}`;
  return known(key) ? t(key) : undefined;
}

/** One thing that is different. */
export interface Difference {
  field: string;
  before?: string;
  after?: string;
}

type Flat = Map<string, string>;
type Name = (name: string) => string | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function word(value: unknown): string {
  const key = `log.value.${String(value)}`;
  return known(key) ? t(key) : String(value);
}

/** A pair such as `{ group: 'Support', level: 'owner' }` stands for itself: its first value names it. */
function pairOf(value: unknown): [string, unknown] | undefined {
  if (!isRecord(value)) return undefined;
  const values = Object.values(value);
  return values.length === 2 && typeof values[0] === 'string' ? [values[0], values[1]] : undefined;
}

function flatten(value: unknown, field: string, into: Flat, name: Name): void {
  const below = (part: string) => (field ? `${field} · ${part}` : part);
  if (value === undefined || value === null || value === '') return;
  if (Array.isArray(value)) {
    const pairs = value.map(pairOf);
    if (value.length && pairs.every(one => one !== undefined)) for (const [key, one] of pairs) flatten(one, below(key), into, name);
    else if (value.length) into.set(field, value.map(one => (isRecord(one) ? JSON.stringify(one) : word(one))).join(', '));
  } else if (isRecord(value)) for (const [key, one] of Object.entries(value)) flatten(one, below(name(key) ?? fieldText(key) ?? key), into, name);
  else into.set(field, word(value));
}

/** What is different between before and after, in words; `name` knows the members of other modules. */
export function differences(before: unknown, after: unknown, name: Name = () => undefined): Difference[] {
  const [old, now]: [Flat, Flat] = [new Map(), new Map()];
  flatten(before, '', old, name);
  flatten(after, '', now, name);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(field => old.get(field) !== now.get(field))
    .map(field => ({ field, before: old.get(field), after: now.get(field) }));
}
