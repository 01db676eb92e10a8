import { checks, outDir, target, webRoot } from './vite.shared.mjs';

/** One file for other people's pages: no imports, no exports, a fixed name. */
export function embed(entry, fileName) {
  return {
    configFile: false,
    root: webRoot,
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target,
      lib: { entry, formats: ['iife'], name: 'chatmonolith', fileName: () => fileName },
      rolldownOptions: { checks, output: { extend: true } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  };
}
