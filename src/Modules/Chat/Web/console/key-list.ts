import { registeredChatActions } from '@chatmonolith/kit/chat-extensions';
import { t } from './texts.ts';

/** What a key does, then the key itself. */
export type KeyRow = [does: string, ...keys: string[]];

/** Every key that works, in the groups of the list. */
export function keyGroups(): { title: string; keys: KeyRow[] }[] {
  const actions = registeredChatActions().filter(action => action.key);
  return [
    {
      title: t('keys.everywhere'),
      keys: [
        [t('keys.next'), t('key.alt'), '↓', '↑'],
        [t('keys.unread'), t('key.alt'), t('key.shift'), '↓', '↑'],
        [t('keys.escape'), t('key.esc')],
      ],
    },
    {
      title: t('keys.outside'),
      keys: [
        [t('keys.number'), '1', t('key.to'), '9'],
        [t('keys.oldest'), 'R'],
        [t('keys.layout'), 'V'],
        [t('keys.list'), '?'],
      ],
    },
    {
      title: t('keys.writing'),
      keys: [
        [t('keys.send'), t('key.enter')],
        [t('keys.newline'), t('key.shift'), t('key.enter')],
        [t('keys.messages'), '↑'],
      ],
    },
    {
      title: t('keys.chat'),
      keys: [
        ...actions.map<KeyRow>(action => [action.closeLabel, action.key!.toUpperCase()]),
        [t('keys.invite'), 'I'],
        [t('keys.channel'), 'C'],
        [t('menu.window'), 'W'],
        [t('keys.monitoring'), 'N'],
        [t('keys.menu'), 'M', 'X'],
      ],
    },
  ];
}
