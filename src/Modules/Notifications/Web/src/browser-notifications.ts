type Permission = 'default' | 'granted' | 'denied' | 'unsupported';

export function permission(): Permission {
  return 'Notification' in window ? Notification.permission : 'unsupported';
}

/** What one notification says; the same tag again replaces it. */
export interface Shown {
  tag: string;
  title: string;
  body: string;
  /** The one it replaces may stand there silently for long: announce it again. */
  again?: boolean;
}

/** One browser notification per tag: replaced and not stacked, closed when what it says is over. */
export class BrowserNotifications {
  private readonly shown = new Map<string, Notification>();

  constructor(private readonly clicked: (tag: string) => void) {}

  show({ tag, title, body, again = false }: Shown): void {
    if (permission() !== 'granted') return;
    const options: NotificationOptions & { renotify: boolean } = { body, tag, renotify: again, icon: '/icon.svg' };
    let notification: Notification;
    try {
      notification = new Notification(title, options);
    } catch {
      // Some phones allow notifications from service workers only.
      return;
    }
    notification.onclick = () => {
      window.focus();
      notification.close();
      this.clicked(tag);
    };
    notification.onclose = () => {
      if (this.shown.get(tag) === notification) this.shown.delete(tag);
    };
    this.shown.set(tag, notification);
  }

  close(tag: string): void {
    this.shown.get(tag)?.close();
    this.shown.delete(tag);
  }

  /** Closes what is not among these. */
  keepOnly(tags: ReadonlySet<string>): void {
    for (const tag of [...this.shown.keys()]) if (!tags.has(tag)) this.close(tag);
  }
}
