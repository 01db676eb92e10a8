import type { ChatView } from '../wire.ts';

/** Who answers in the chat; not those who have left it. */
export const agentsOf = (chat: ChatView) => chat.participants.filter(one => one.kind === 'agent' && one.active);

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(word => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** “Sara Lindqvist and Tomás Herrera”. */
export const together = (names: string[]) => list.format(names);
