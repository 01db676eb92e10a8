import { svg, type TemplateResult } from 'lit';

const icon = (path: string, name = '') => svg`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const icons: Record<'minimise' | 'close' | 'send' | 'down' | 'clock' | 'check' | 'checks' | 'alert' | 'people', TemplateResult> = {
  minimise: icon('m6 9.5 6 6 6-6'),
  close: icon('M6 6l12 12M18 6 6 18'),
  send: icon('M4.5 5.2 20 12 4.5 18.8 6.6 12ZM6.6 12h6', 'directed'),
  down: icon('M12 5v14m-6-6 6 6 6-6'),
  clock: icon('M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2'),
  check: icon('m5 12.5 4.5 4.5L19 7.5'),
  checks: icon('m2 12.5 4.5 4.5 9-9.5M11.5 16.2l.8.8 9.2-9.5'),
  alert: icon('M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5v5.2M12 16.2v.1'),
  people: icon('M21 11.5a8.5 8.5 0 0 1-12.6 7.4L3 20.5l1.7-5.1A8.5 8.5 0 1 1 21 11.5Z'),
};
