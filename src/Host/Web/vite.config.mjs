import { defineConfig } from 'vite';
import { checks, outDir, target, webRoot } from './vite.shared.mjs';

/** Console, set-up and portal: one build with several pages that share what they can. */
export default defineConfig({
  root: webRoot,
  base: '/',
  appType: 'mpa',
  publicDir: 'public',
  build: {
    outDir,
    emptyOutDir: true,
    target,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks, input: Object.fromEntries(['console', 'setup', 'portal'].map(page => [page, `${webRoot}${page}/index.html`])) },
    chunkSizeWarningLimit: 700,
  },
});
