import { cpSync } from 'node:fs';
import { build } from 'vite';
import { embed } from './vite.embed.mjs';
import { chatWeb, outDir, webRoot } from './vite.shared.mjs';

process.env.NODE_ENV = 'production';
await build({ configFile: `${webRoot}vite.config.mjs`, logLevel: 'warn' });
await build({ ...embed(`${chatWeb}/loader/loader.ts`, 'widget.js'), logLevel: 'warn' });
await build({ ...embed(`${chatWeb}/panel/panel.ts`, 'widget/panel.js'), logLevel: 'warn' });

// The demo shop plays somebody else's website: copied as it is, nothing of ours in it but the snippet.
cpSync(`${webRoot}demo-shop`, `${outDir}/demo-shop`, { recursive: true });
