// Adds up all runners of one test run: lists what failed and ends with the line "N passed, N failed".
// A runner that did not run, ran no test, or ended badly without naming a failed test counts as one failure.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescapeXml = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? all));
const attribute = (tag, name) => unescapeXml(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function readTrx(text) {
  const counters = /<Counters\b[^>]*>/.exec(text)?.[0] ?? '';
  const count = (name) => Number(attribute(counters, name));
  const failures = [...text.matchAll(/<UnitTestResult\b[^>]*\boutcome="(?:Failed|Error|Timeout|Aborted)"[^>]*>[\s\S]*?(?=<UnitTestResult\b|<\/Results>)/g)]
    .map(([result]) => ({ name: attribute(result, 'testName'), message: unescapeXml(/<Message>([\s\S]*?)<\/Message>/.exec(result)?.[1] ?? '') }));
  return { passed: count('passed'), failed: count('executed') - count('passed'), skipped: count('total') - count('executed'), failures };
}

function readVitest(text) {
  const report = JSON.parse(text);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failures = tests.filter((test) => test.status === 'failed').map((test) => ({ name: test.fullName, message: test.failureMessages.join('\n') }));
  const passed = tests.filter((test) => test.status === 'passed').length;
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  failures.push(...broken.map((file) => ({ name: file.name, message: file.message })));
  return { passed, failed: failures.length, skipped: tests.length - passed - (failures.length - broken.length), failures };
}

function readRunner(folder, line) {
  const [code, file, name] = line.split('\t');
  const problem = (message) => ({ passed: 0, failed: 1, skipped: 0, failures: [{ name, message }] });
  if (file === '-') return code === '0' ? { passed: 0, failed: 0, skipped: 0, failures: [] } : problem('failed, see above');
  const path = join(folder, file);
  if (!existsSync(path)) return problem('left no result file, see above');
  const text = readFileSync(path, 'utf8');
  const result = file.endsWith('.trx') ? readTrx(text) : readVitest(text);
  if (result.passed + result.failed === 0) {
    const message = code === '0' ? 'ran no tests' : `ended with exit code ${code} and no test result, see above`;
    return { ...problem(message), skipped: result.skipped };
  }
  if (code !== '0' && result.failed === 0) {
    return { ...result, failed: 1, failures: [{ name, message: `ended with exit code ${code}, see above` }] };
  }
  return result;
}

const folder = process.argv[2];
const list = join(folder, 'runners.tsv');
const results = existsSync(list) ? readFileSync(list, 'utf8').trimEnd().split('\n').map((line) => readRunner(folder, line)) : [];
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
const failures = results.flatMap((result) => result.failures);

if (failures.length > 0) {
  console.log('\nFailed:');
  for (const { name, message } of failures) console.log(`  ${name}\n    ${message.trim().split('\n').slice(0, 6).join('\n    ')}`);
}
const [passed, failed, skipped] = [sum('passed'), sum('failed') + (sum('passed') + sum('failed') === 0 ? 1 : 0), sum('skipped')];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
