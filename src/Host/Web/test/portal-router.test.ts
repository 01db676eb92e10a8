import { expect, it } from 'vitest';
import { read } from '../portal/router.ts';

it.each([
  ['/portal', { name: 'home' }],
  ['/portal/', { name: 'home' }],
  ['/portal/tickets', { name: 'tickets' }],
  ['/portal/tickets/', { name: 'tickets' }],
  ['/portal/tickets/42', { name: 'ticket', id: '42' }],
  ['/portal/tickets/42/more', { name: 'missing' }],
  ['/portal/other', { name: 'missing' }],
])('%s is %o', (path, page) => expect(read(path)).toEqual(page));
