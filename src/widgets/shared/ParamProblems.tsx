import { maskNumbers } from '../../domain/masked.ts';
import type { ParamProblem } from './param-problem.ts';

/** Characters of a bad value that are shown: a link must not put words of its own into the notice. */
const longest = 16;

/** Names the parts of a link that could not be used. */
export function ParamProblems({ problems }: { problems: readonly ParamProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice danger" role="alert">
      <p class="notice-title">链接里有 {problems.length} 处没法用，已忽略，其余照算：</p>
      <ul>
        {problems.map(({ key, value, message }) => (
          <li key={`${key} ${value}`}>
            <code>{key}</code> =「{shorten(value)}」：{message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function shorten(value: string): string {
  const characters = [...maskNumbers(value)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
