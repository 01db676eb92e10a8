import type { ConsoleContext } from './registry.ts';

/** Whom an element of another module stands beside, and the ticket on the screen. */
export interface PersonSubject {
  id: string;
  kind: 'agent' | 'customer';
  name: string;
  /** What else tells who it is, such as a company. */
  about?: string;
  ticket?: { id: string; number: string };
}

/** An element of another module beside a person: it gets `context` and `subject` as properties. */
export interface PersonElement extends HTMLElement {
  context: ConsoleContext;
  subject: PersonSubject;
}

/** Something another module offers on a person, such as a chat. */
export interface PersonExtension {
  id: string;
  order: number;
  element: string;
}

const extensions: PersonExtension[] = [];

export function registerPersonExtension(extension: PersonExtension): void {
  if (extensions.some(one => one.id === extension.id)) throw new Error(`The person extension ${extension.id} is registered twice.`);
  extensions.push(extension);
  extensions.sort((one, other) => one.order - other.order);
}

export const personExtensions = (): readonly PersonExtension[] => extensions;
