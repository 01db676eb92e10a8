import type { Shown } from './browser-notifications.ts';
import type { Notice } from './notices.ts';
import { t } from './text.ts';

/** What a notification says of a request; one that is addressed to this agent has no channel worth naming. */
export function shownOf(notice: Notice, again = false): Shown {
  const { chatId: tag, requesterName: name, channelName: channel } = notice;
  return notice.isPersonal
    ? { tag, title: name, body: t('notice.personal', { name }), again }
    : { tag, title: t('notice.title', { name, channel }), body: t(notice.isPublic ? 'notice.public' : 'notice.customer'), again };
}

/** The same, to be said aloud. */
export const announcedOf = ({ isPersonal, requesterName: name, channelName: channel }: Notice): string =>
  isPersonal ? t('notice.personal', { name }) : t('notice.announced', { name, channel });
