/** Command line: prints the packages of which code reaches the browser, with version and licence, from the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { licencesFile } from '../../src/integrations/shipped-packages.ts';

const file = `dist/${licencesFile}`;
if (!existsSync(file)) throw new Error(`${file} 不在：先运行 npm run build`);
const [table = ''] = readFileSync(file, 'utf8').split('\n\n');
const rows = table.split('\n').map((line) => line.split(' '));
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const [name = '', version = '', ...licence] of rows) {
  console.log(name.padEnd(widths[0] ?? 0), version.padEnd(widths[1] ?? 0), licence.join(' '));
}
