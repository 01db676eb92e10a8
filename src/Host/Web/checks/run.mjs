import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packages, repository, sourcesOf } from './sources.mjs';
import { rawColours } from './colours.mjs';
import { oversized } from './sizes.mjs';
import { literalTexts } from './sentences.mjs';

const tsc = createRequire(import.meta.url).resolve('typescript/package.json').replace('package.json', 'bin/tsc');
let failed = false;

function report(name, problems) {
  console.log(`${problems.length ? 'FAILED' : 'ok'}  ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
  failed ||= problems.length > 0;
}

for (const directory of packages()) {
  if (!existsSync(`${directory}/tsconfig.json`)) continue;
  const run = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'], { cwd: directory, encoding: 'utf8' });
  report(`types of ${directory.slice(repository.length)}`, run.status === 0 ? [] : (run.stdout + run.stderr).trim().split('\n'));
}
const files = packages().flatMap(sourcesOf);
report(`no sentence outside the text files (${files.length} files)`, literalTexts(files));
report('no raw colour outside the token files', rawColours(files));
report('sizes of the built files', oversized());
process.exitCode = failed ? 1 : 0;
