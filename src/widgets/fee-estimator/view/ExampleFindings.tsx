import { Findings, type FindingsProps } from './Findings.tsx';
import { Share } from './Share.tsx';

/** The findings of the first preset as the page is built with them; what is pressed here counts once the code has come. */
export function ExampleFindings({ results, data }: Pick<FindingsProps, 'results' | 'data'>) {
  const [quote] = results.quotes;
  if (!quote) return null;
  return (
    <Findings
      results={results}
      data={data}
      quote={quote}
      doubts={0}
      isBuilt
      share={<Share results={results} unread={[]} data={data} link={() => ''} onReset={() => undefined} />}
    />
  );
}
