// Prints one hash over path, size and time of everything that the publish output is made from.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const made = new Set(['node_modules', 'bin', 'obj', 'artifacts', 'wwwroot', 'dist', '.vite']);
const written = 'packages.lock.json'; // by the restore, out of the project files that count already
const hash = createHash('sha256');

function add(path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path}\t${size}\t${mtimeMs}\n`);
}

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name !== written) add(path);
    else if (entry.isDirectory() && !made.has(entry.name)) walk(path);
  }
}

for (const entry of readdirSync('.').sort()) {
  if (/^(package(-lock)?\.json|tsconfig.*\.json|global\.json|nuget\.config|\.editorconfig|.*\.(props|targets))$/.test(entry)) add(entry);
}
walk('src');
console.log(hash.digest('hex'));
