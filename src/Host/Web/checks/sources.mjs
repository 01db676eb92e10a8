import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** The folders of all web packages. */
export function packages() {
  const modules = readdirSync(`${repository}src/Modules`).map(name => `${repository}src/Modules/${name}/Web`);
  return [`${repository}src/BuildingBlocks/Web`, ...modules, `${repository}src/Host/Web`].filter(path => existsSync(`${path}/package.json`));
}

/** What ends up in a browser: scripts, styles and pages; no tests, no build scripts, not the demo shop (somebody else's site). */
export function sourcesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|css|html)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map(entry => `${entry.parentPath}/${entry.name}`)
    .filter(path => !/\/(node_modules|test|testing|checks|demo-shop)\//.test(path));
}
