/**
 * Command line: all checks. Build and what the machine needs, then formatting and types, then every test; prints how long each part
 * took. Exit code 1 as soon as a part fails, after its whole output.
 */
import { spawn } from 'node:child_process';

/** Parts that may run side by side stand in one row; build and check write the same file of the content. */
const parts = [['build', 'test:prepare'], ['lint', 'check'], ['vitest']];
const times: [string, number][] = [];

for (const row of parts) {
  const ended = await Promise.all(row.map((part) => run(part, row.length > 1)));
  if (ended.includes(false)) {
    printTimes();
    process.exit(1);
  }
}
printTimes();

/** Runs a script of `package.json`. @param held its output is printed whole at its end @returns whether it succeeded */
async function run(script: string, held: boolean): Promise<boolean> {
  const begun = performance.now();
  const child = spawn('npm', ['run', script], { stdio: held ? 'pipe' : 'inherit' });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      output += data.toString();
    });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  times.push([script, (performance.now() - begun) / 1000]);
  process.stdout.write(output);
  return code === 0;
}

function printTimes(): void {
  for (const [script, seconds] of times)
    console.log(`${script.padEnd(14)}${seconds.toFixed(0).padStart(5)} s`);
}
