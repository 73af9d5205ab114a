import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ChecklistData } from '../../src/widgets/checklist/model/checklist-data.ts';
import { readTriageData } from '../support/triage-data.ts';

const [props = ''] = globSync('dist/_astro/checklist.*.json');
const data = JSON.parse(readFileSync(props, 'utf8')) as ChecklistData;

it('hands over the policy exactly as the content has it, in its order', () => {
  expect(data.triage).toEqual(JSON.parse(JSON.stringify(readTriageData())));
});

it('has words and an explanation for everything it may show', () => {
  const { questions, evidence, policy } = data.triage;
  const rules = policy.filter(({ kind }) => kind !== 'charge-again');
  const said = [...questions, ...evidence, ...rules].map(({ id }) => id);
  expect(said.filter((id) => !(id in data.words))).toEqual([]);
  const stoodOn = policy.flatMap((rule) => (rule.kind === 'charge-again' ? [rule.rule] : []));
  expect(stoodOn.filter((id) => !(id in data.rules))).toEqual([]);
  const causes = new Set(evidence.flatMap(({ points }) => Object.keys(points)));
  expect([...causes].filter((id) => !(id in data.causes))).toEqual([]);
  const contacts = Object.values(data.causes).flatMap((cause) => cause.contacts);
  expect(contacts.filter((id) => !(id in data.contacts))).toEqual([]);
});

it('says before any script has run that nothing is to be taken twice', () => {
  const page = readFileSync('dist/tools/missing-record-checklist/index.html', 'utf8');
  expect(page).toMatch(/<output name="charge-again"[^>]*><data value="after-check">先查清<\/data><\/output>/);
});
