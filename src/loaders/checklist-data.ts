import { getCollection } from 'astro:content';
import { causeGuide, guidePath, href } from '../site.ts';
import type { CauseBrief, ChecklistData } from '../widgets/checklist/model/checklist-data.ts';
import type { TriageData } from '../widgets/checklist/model/types.ts';
import { statusWord } from './facts.ts';
import { loadInFileOrder } from './file-order.ts';
import { triageNumbers } from './triage-numbers.ts';
import { workCalendar } from './work-calendar.ts';

const risks = { low: '低', medium: '中', high: '高' } as const;

/** What the checklist decides by, from `content/triage/` and `content/charge-again.yaml`; the order of its files is part of it. */
export async function loadTriage(): Promise<TriageData> {
  const [questions, codeClasses, evidence, policy, numbers, rules] = await Promise.all([
    loadInFileOrder('triageQuestions'),
    loadInFileOrder('triageCodeClasses'),
    loadInFileOrder('triageEvidence'),
    loadInFileOrder('triagePolicy'),
    loadInFileOrder('triageNumbers'),
    loadInFileOrder('chargeAgain'),
  ]);
  return {
    questions,
    codeClasses,
    evidence,
    policy,
    verdicts: Object.fromEntries(rules.map(({ id, verdict }) => [id, verdict])),
    numbers: triageNumbers(numbers),
    calendar: workCalendar(),
  };
}

/** Everything that the checklist is handed by its page. */
export async function loadChecklist(): Promise<ChecklistData> {
  const [triage, wording, rules, causes, contacts, codes] = await Promise.all([
    loadTriage(),
    loadInFileOrder('triageWording'),
    loadInFileOrder('chargeAgain'),
    getCollection('causes'),
    getCollection('contacts'),
    getCollection('responseCodes'),
  ]);
  const briefs = causes.map(({ id, data }): [string, CauseBrief] => {
    const { whoActs, usualTime, risk, ...rest } = data;
    return [
      id,
      {
        ...rest,
        who: whoActs.text,
        contacts: whoActs.contacts,
        usualTime: usualTime.text,
        timeStatus: statusWord(usualTime.status),
        risk: risks[risk],
      },
    ];
  });
  const named = new Set(causes.flatMap(({ data }) => data.whoActs.contacts));
  return {
    triage,
    words: Object.fromEntries(wording.map(({ id, ...words }) => [id, words])),
    rules: Object.fromEntries(
      rules.map(({ id, because, seen, until, say }) => [id, { because, seen, until, say }]),
    ),
    causes: Object.fromEntries(briefs),
    contacts: Object.fromEntries(
      contacts
        .filter(({ id }) => named.has(id))
        .map(({ id, data: { name, phone, hours } }) => [id, { name, phone, hours }]),
    ),
    codeTitles: Object.fromEntries(codes.map(({ data }) => [data.code, data.title])),
    pages: {
      lists: href('/tools/reconciliation/'),
      guide: href(guidePath(causeGuide)),
      codes: href('/reference/response-codes/'),
      contacts: href('/reference/contacts/'),
      settlement: href('/reference/settlement/'),
      tool: href('/tools/missing-record-checklist/'),
    },
  };
}
