import { describe, expect, it } from 'vitest';
import { readChecklist, writeChecklist } from '../../src/widgets/checklist/state/url.ts';
import { readTriageData } from '../support/triage-data.ts';

const { questions, codeClasses } = readTriageData();
const codes = codeClasses.flatMap((entry) => entry.codes);
const read = (query: string) => readChecklist(new URLSearchParams(query), questions, codes);

describe('a link into the checklist', () => {
  it('keeps what it says, through reading and writing', () => {
    const query = 'whose=customer&slip=no&type=preauth&code=A0&when=2026-11-20T14%3A05&skip=prompt';
    expect(writeChecklist(read(query), questions).toString()).toBe(query);
  });

  it.each([
    ['code=a0', { code: 'A0' }],
    ['code=６８', { code: '68' }],
    ['code= 51 ', { code: '51' }],
    ['code=local-timeout', { code: 'LOCAL-TIMEOUT' }],
    ['slip=YES', { slip: 'yes' }],
    ['whose=&code=', {}],
    ['from=wechat&isappinstalled=0', {}],
  ])('reads ?%s', (query, answers) => {
    expect(read(query)).toMatchObject({ answers, problems: [] });
  });

  it.each([
    ['code=5', 'code'],
    ['code=511', 'code'],
    ['code=<b>', 'code'],
    ['backend=ok', 'backend'],
    ['whose=bank', 'whose'],
    ['when=yesterday', 'when'],
    ['when=2026-02-30T10:00', 'when'],
    ['when=2026-11-20', 'when'],
    ['cycle=t2', 'cycle'],
  ])('names what is wrong in ?%s and takes the rest', (query, key) => {
    const { answers, problems } = read(`${query}&type=sale`);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
    expect(problems[0]?.message).not.toBe('');
    expect(answers).toEqual({ type: 'sale' });
  });

  it('names what stands twice and takes the first', () => {
    const { answers, problems } = read('slip=no&slip=signed');
    expect(answers).toEqual({ slip: 'no' });
    expect(problems).toEqual([{ key: 'slip', value: 'signed', message: '写了不止一次，只用第一个' }]);
  });

  it('skips the questions that there are, and names the others', () => {
    const { skipped, problems } = read('skip=code,nonsense,Prompt，x');
    expect(skipped).toEqual(['code', 'prompt']);
    expect(problems).toEqual([
      { key: 'skip', value: 'nonsense,x', message: expect.stringContaining('whose、') as string },
    ]);
  });

  it('finds nothing wrong with a list of nothing', () => {
    expect(read('skip=,%20,')).toEqual({ answers: {}, skipped: [], problems: [] });
  });
});
