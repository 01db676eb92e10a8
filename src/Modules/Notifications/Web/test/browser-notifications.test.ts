import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserNotifications } from '../src/browser-notifications.ts';

class FakeNotification {
  static permission = 'granted';
  static made: FakeNotification[] = [];
  onclick?: () => void;
  onclose?: () => void;
  close = vi.fn();
  constructor(readonly title: string, readonly options: { tag: string; body: string; renotify: boolean }) {
    FakeNotification.made.push(this);
  }
}
const shown = { tag: 'a', title: 'Oliver Stein · Billing', body: 'New chat request from a customer' };

beforeEach(() => {
  FakeNotification.made = [];
  FakeNotification.permission = 'granted';
  vi.stubGlobal('Notification', FakeNotification);
});
afterEach(() => vi.unstubAllGlobals());

test('a request is one notification, and closes when the request is gone', () => {
  const browser = new BrowserNotifications(() => {});
  browser.show(shown);
  const [made] = FakeNotification.made;
  expect(made!.title).toBe('Oliver Stein · Billing');
  expect(made!.options).toMatchObject({ tag: 'a', body: 'New chat request from a customer', renotify: false });
  browser.keepOnly(new Set(['a']));
  expect(made!.close).not.toHaveBeenCalled();
  browser.close('a');
  expect(made!.close).toHaveBeenCalledOnce();
});

test('the same again takes the place of the first and announces itself again', () => {
  const browser = new BrowserNotifications(() => {});
  browser.show(shown);
  browser.show({ ...shown, again: true });
  const [first, second] = FakeNotification.made;
  expect(second!.options).toMatchObject({ tag: 'a', renotify: true });
  first!.onclose!();
  browser.close('a');
  expect(second!.close).toHaveBeenCalledOnce();
});

test('a click asks for what it is about', () => {
  const clicked = vi.fn();
  new BrowserNotifications(clicked).show(shown);
  FakeNotification.made[0]!.onclick!();
  expect(clicked).toHaveBeenCalledExactlyOnceWith('a');
});

test('without permission nothing is shown', () => {
  FakeNotification.permission = 'default';
  new BrowserNotifications(() => {}).show(shown);
  expect(FakeNotification.made).toEqual([]);
});
