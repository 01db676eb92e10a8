import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moveToArea } from '../console/areas.ts';

// happy-dom draws nothing, so it has no notion of what is visible
HTMLElement.prototype.checkVisibility ??= () => true;

describe('F6', () => {
  let one: HTMLElement, second: HTMLElement, inner: HTMLElement, empty: HTMLElement;

  beforeEach(() => {
    document.body.innerHTML = '<nav data-area="rail"><button id="one"></button><button id="second"></button></nav><div id="host" data-area="queue"></div><p data-area="card"></p>';
    one = document.querySelector('#one')!;
    second = document.querySelector('#second')!;
    empty = document.querySelector('p')!;
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button></button>';
    inner = shadow.querySelector('button')!;
  });
  afterEach(() => (document.body.innerHTML = ''));
  const focused = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

  test('goes round the areas, into shadow roots too, and to an area without controls itself', () => {
    const seen = [1, 2, 3, 4].map(() => (moveToArea(document, 1), focused()));
    expect(seen).toEqual([one, inner, empty, one]);
  });

  test('with Shift goes the other way', () => {
    one.focus();
    moveToArea(document, -1);
    expect(focused()).toBe(empty);
  });

  test('comes back to the control that was left', () => {
    second.focus();
    moveToArea(document, 1);
    moveToArea(document, -1);
    expect(focused()).toBe(second);
  });
});
