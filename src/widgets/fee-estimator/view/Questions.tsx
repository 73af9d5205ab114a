import { questionsFor } from '../../../domain/quote-questions/ask.ts';
import type { EstimatorData, CitedQuestion } from '../../quotes/model/data.ts';
import type { Results } from '../../quotes/model/results.ts';

/** What to ask the salesman before signing, each with its reason and citation. */
export function Questions({ results, data }: { results: Results; data: EstimatorData }) {
  const asked = groupQuestions(results, data);
  const item = ({ question, labels }: AskedQuestion) => (
    <li key={`${question.id}${labels.join('')}`}>
      <strong>
        {results.quotes.length > 1 && labels.length < results.quotes.length && `${labels.join('、')}：`}
        {question.question}
      </strong>{' '}
      {question.reason}{' '}
      <a class="whole" href={question.more}>
        细说
      </a>
      <span class="field-hint">依据：{question.citation}</span>
    </li>
  );
  const rest = asked.slice(shownFirst);
  return (
    <section aria-labelledby="fee-questions">
      <h3 id="fee-questions">签字前问这{asked.length < shownFirst ? '几' : '五'}句</h3>
      <ol class="fee-questions">{asked.slice(0, shownFirst).map(item)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>另外 {rest.length} 个问题</summary>
          <ol class="fee-questions" start={shownFirst + 1}>
            {rest.map(item)}
          </ol>
        </details>
      )}
    </section>
  );
}

/** A question and the quotes it is asked of. */
interface AskedQuestion {
  question: CitedQuestion;
  labels: string[];
}

/** How many questions stand open: those that matter most come first. */
const shownFirst = 5;

/** Questions of all quotes; one that reads the same for several stands once, with their labels. */
function groupQuestions({ shop, day, quotes }: Results, { questions, caps }: EstimatorData): AskedQuestion[] {
  const groups = new Map<string, AskedQuestion>();
  for (const { label, quote } of quotes) {
    for (const question of questionsFor(questions, { shop, quote, caps, day })) {
      const key = question.question + question.reason;
      const group = groups.get(key);
      if (group) group.labels.push(label);
      else groups.set(key, { question, labels: [label] });
    }
  }
  return [...groups.values()];
}
