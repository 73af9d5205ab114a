import type { RawEntry } from '../loaders/content-files.ts';
import {
  at,
  field,
  idsOf,
  items,
  missing,
  type ContentRule,
  type ContentSet,
  type Problem,
} from './content-set.ts';

/** Signals that follow from the code or the date, and the values they take. */
const derivedValues: Record<string, string[]> = {
  codeResult: ['refused', 'unknown', 'approved', 'partial'],
  due: ['early', 'today', 'late', 'overdue'],
  preauthAge: ['fresh', 'alert', 'expired'],
  age: ['same-day', 'days', 'long'],
  dueByCycle: ['open', 'settled'],
};

/** Sentences of the checklist that belong to no question, evidence or policy. */
const ownSentences = ['when-is-ahead', 'code-unlisted'];

/** The parts of the checklist fit together: known values, causes that exist, words for everything, cautious code classes. */
export const triageRule: ContentRule = (content) => [
  ...conditionValues(content),
  ...pointedCauses(content),
  ...words(content),
  ...codeClasses(content),
  ...lastRule(content),
  ...standsOn(content),
];

function conditionValues(content: ContentSet): Problem[] {
  const known = new Map<string, string[]>(Object.entries(derivedValues));
  for (const entry of content.triageQuestions) {
    known.set(entry.id, items(entry, 'options').map(String));
  }
  known.set('codeClass', [...idsOf(content, 'triageCodeClasses')]);
  const conditional = [...content.triageQuestions, ...content.triageEvidence, ...content.triagePolicy];
  return conditional.flatMap((entry) =>
    conditionsOf(entry).flatMap((condition) =>
      Object.entries(condition).flatMap(([signal, values]) =>
        values
          .filter((value) => value !== 'unanswered' && !known.get(signal)?.includes(value))
          .map((value) => ({
            ...at(entry, ['if', signal]),
            message: `${signal} 没有 ${value}；只接受 ${[...(known.get(signal) ?? []), 'unanswered'].join('、')}`,
          })),
      ),
    ),
  );
}

function conditionsOf(entry: RawEntry): Record<string, string[]>[] {
  return ['if', 'askWhen', 'askFirst'].flatMap((name) => items(entry, name) as Record<string, string[]>[]);
}

function pointedCauses(content: ContentSet): Problem[] {
  const causes = idsOf(content, 'causes');
  return [
    ...content.triageEvidence.flatMap((entry) =>
      Object.keys((field(entry, 'points') as object | undefined) ?? {}).flatMap((cause) =>
        missing(entry, ['points', cause], cause, causes, 'content/causes/'),
      ),
    ),
    ...content.triageExamples.flatMap((entry) =>
      missing(entry, ['cause'], field(entry, 'cause'), causes, 'content/causes/'),
    ),
  ];
}

function words(content: ContentSet): Problem[] {
  const others = content.triagePolicy.filter((entry) => field(entry, 'kind') !== 'charge-again');
  const sayable = [...content.triageQuestions, ...content.triageEvidence, ...others];
  const needed = new Set([...sayable.map((entry) => entry.id), ...ownSentences]);
  const written = new Map(content.triageWording.map((entry) => [entry.id, entry]));
  return [
    ...sayable
      .filter((entry) => !written.has(entry.id))
      .map((entry) => ({ ...at(entry), message: 'wording.yaml 里没有它的措辞' })),
    ...content.triageWording
      .filter((entry) => !needed.has(entry.id))
      .map((entry) => ({ ...at(entry), message: '没有哪个问题、依据或规则用到它' })),
    ...content.triageQuestions.flatMap((entry) => {
      const labels = (field(written.get(entry.id) ?? entry, 'options') ?? {}) as Record<string, unknown>;
      return items(entry, 'options')
        .filter((option) => typeof labels[String(option)] !== 'string')
        .map((option) => ({
          ...at(entry, ['options']),
          message: `wording.yaml 里没有选项 ${String(option)}`,
        }));
    }),
  ];
}

/** Each code is in one class, and none is taken for refused while the code table says that money may have moved. */
function codeClasses(content: ContentSet): Problem[] {
  const classOf = new Map<string, RawEntry>();
  const problems: Problem[] = [];
  for (const entry of content.triageCodeClasses) {
    for (const code of (field(entry, 'codes') as string[] | undefined) ?? []) {
      if (classOf.has(code)) problems.push({ ...at(entry, ['codes']), message: `${code} 已在别的类里` });
      classOf.set(code, entry);
    }
  }
  for (const entry of content.responseCodes) {
    const code = String(field(entry, 'code'));
    if (!/^(?:[0-9A-Z]{2}|LOCAL-[A-Z-]+)$/.test(code)) continue;
    const codeClass = classOf.get(code);
    if (!codeClass) {
      problems.push({ ...at(entry), message: `content/triage/code-classes.yaml 没有给 ${code} 归类` });
    } else if (field(codeClass, 'result') === 'refused' && field(entry, 'moneyMayHaveMoved') !== 'no') {
      problems.push({ ...at(codeClass, ['result']), message: `${code} 的钱可能动了，不能归为 refused` });
    }
  }
  return problems;
}

/** Verdict and words of a charge-again rule are those of the rule it names. */
function standsOn(content: ContentSet): Problem[] {
  const rules = idsOf(content, 'chargeAgain');
  return content.triagePolicy
    .filter((entry) => field(entry, 'kind') === 'charge-again')
    .flatMap((entry) => missing(entry, ['rule'], field(entry, 'rule'), rules, 'content/charge-again.yaml'));
}

function lastRule(content: ContentSet): Problem[] {
  const rules = content.triagePolicy.filter((entry) => field(entry, 'kind') === 'charge-again');
  const last = rules.at(-1);
  if (!last || field(last, 'if') === undefined) return [];
  return [{ ...at(last, ['if']), message: '最后一条 charge-again 规则不能带条件，否则有的回答没有结论' }];
}
