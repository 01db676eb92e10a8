import { expect, it } from 'vitest';
import { personExtensions, registerPersonExtension } from '../src/person-extensions.ts';

it('what modules offer on a person stands in order, each once', () => {
  registerPersonExtension({ id: 'call', order: 20, element: 'x-call' });
  registerPersonExtension({ id: 'chat', order: 10, element: 'x-chat' });
  expect(personExtensions().map(one => one.element)).toEqual(['x-chat', 'x-call']);
  expect(() => registerPersonExtension({ id: 'chat', order: 30, element: 'x-other' })).toThrow('twice');
});
