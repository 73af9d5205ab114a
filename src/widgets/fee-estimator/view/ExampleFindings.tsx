import type { JSX } from 'preact';
import { Findings, type FindingsProps } from './Findings.tsx';
import { Share } from './Share.tsx';

/** The findings of the first preset as the page is built with them; what is pressed here counts once the code has come. */
export function ExampleFindings({ results, data }: Omit<FindingsProps, 'share' | 'current'>): JSX.Element {
  return (
    <Findings
      results={results}
      data={data}
      current="a"
      share={<Share results={results} unread={[]} data={data} link={() => ''} onReset={() => undefined} />}
    />
  );
}
