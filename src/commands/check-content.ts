/** Command line: prints every problem of the content folder; exit code 1 if there is one or a file cannot be read. */
import { checkContent, describe } from '../checks/index.ts';

try {
  const problems = checkContent('content');
  for (const problem of problems) console.log(describe(problem));
  console.log(problems.length === 0 ? '内容没有问题' : `共 ${problems.length} 处问题`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
}
