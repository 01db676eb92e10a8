import { fileURLToPath } from 'node:url';

export const webRoot = fileURLToPath(new URL('.', import.meta.url));
export const outDir = fileURLToPath(new URL('../wwwroot', import.meta.url));
export const chatWeb = fileURLToPath(new URL('../../Modules/Chat/Web', import.meta.url));

/** Browsers with light-dark(), :dir() and WebSockets that matter. */
export const target = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** How long each plugin took is no warning. */
export const checks = { pluginTimings: false };
