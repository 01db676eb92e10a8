import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { outDir } from '../vite.shared.mjs';

/** What a website of somebody else has to load for us, at most: gzip, in bytes. */
const limits = { 'widget.js': 5 * 1024, 'widget/panel.js': 45 * 1024 };

export function oversized() {
  return Object.entries(limits).flatMap(([file, limit]) => {
    const path = `${outDir}/${file}`;
    if (!existsSync(path)) return [`${file} is missing: run “npm run build” first`];
    const size = gzipSync(readFileSync(path), { level: 9 }).length;
    console.log(`      ${file}: ${size} of ${limit} bytes gzip`);
    return size > limit ? [`${file} has ${size} bytes gzip, at most ${limit} are allowed`] : [];
  });
}
