import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '@chatmonolith/kit';
import { DeskElement } from './desk-element.ts';
import { t } from './texts.ts';
import type { Typist, Typists } from './typists.ts';

/** What is said of those who type now; empty when nobody does. */
export function typingWords([first, second, ...more]: readonly Typist[]): string {
  if (!first) return '';
  if (!second) return t('typing.one', { name: first.name });
  return more.length ? t('typing.many') : t('typing.two', { first: first.name, second: second.name });
}

/** Who is typing, in a line that always takes its room, so that nothing moves when it fills. */
@customElement('cm-typing-line')
export class CmTypingLine extends DeskElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 20px;
        padding: 0 14px 2px;
        color: var(--text-3);
        font: var(--type-secondary);
      }
      .dots {
        display: inline-flex;
        gap: 3px;
      }
      .dots i {
        inline-size: 5px;
        block-size: 5px;
        border-radius: 50%;
        background: var(--text-3);
        animation: beat 1.2s infinite ease-in-out;
      }
      .dots i:nth-child(2) {
        animation-delay: 0.15s;
      }
      .dots i:nth-child(3) {
        animation-delay: 0.3s;
      }
      @keyframes beat {
        0%,
        60%,
        100% {
          opacity: 0.35;
        }
        30% {
          opacity: 1;
        }
      }
    `,
  ];

  @property({ attribute: false }) typists!: Typists;

  override render() {
    const words = typingWords(this.read(this.typists.shown));
    return words ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span data-testid="typing">${words}</span>` : html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cm-typing-line': CmTypingLine;
  }
}
