import { storageKey, type Shared } from './handover.ts';
import { createLauncher, place } from './launcher.ts';
import texts from './texts/en.json';

/** Draws the launcher. Nothing is stored and nothing more is loaded until it is clicked or a chat is running already. */
function start(script: HTMLScriptElement, integration: string, shared: Shared): void {
  const server = new URL('.', script.src).href;
  const launcher = createLauncher(texts.open);
  let loading = false;
  let wanted = false;

  const load = (clicked: boolean) => {
    wanted ||= clicked;
    if (loading) return;
    loading = true;
    launcher.show({ label: texts.open, expanded: false, busy: clicked });
    const tag = document.createElement('script');
    tag.src = `${server}widget/panel.js`;
    tag.async = true;
    // A site with a strict policy trusts this script by its nonce; what it loads needs the same.
    tag.nonce = script.nonce;
    tag.onload = () => {
      removeEventListener('storage', chatStarted);
      shared.panel!({ launcher, server, integration, clicked: wanted });
    };
    tag.onerror = () => {
      loading = false;
      tag.remove();
      launcher.show({ label: texts.failed, expanded: false });
    };
    document.head.append(tag);
  };
  const chatStarted = () => {
    if (hasChat(integration)) load(false);
  };

  launcher.button.onclick = () => load(true);
  // Another tab of this site starts the chat: it belongs here too.
  addEventListener('storage', chatStarted);
  place(launcher);
  chatStarted();
}

function hasChat(integration: string): boolean {
  try {
    return !!JSON.parse(localStorage.getItem(storageKey(integration)) ?? '{}').chat;
  } catch {
    return false;
  }
}

// Read at once: while the script runs is the only time the page says which one it is.
const script = (document.currentScript ??
  document.querySelector('script[data-integration][src*="/widget.js"]')) as HTMLScriptElement | null;
const integration = script?.dataset.integration;
if (script && integration) {
  const shared = (window.chatMonolith ??= { integrations: {} });
  if (!shared.integrations[integration]) {
    shared.integrations[integration] = true;
    start(script, integration, shared);
  }
}
