import { readTriageData } from './triage-data.ts';
import type { Signals, Verdict } from '../../src/widgets/checklist/model/types.ts';

/*
 * What it takes to tell a merchant to charge again, said once more and on its own: none of it looks at the policy.
 * Answer codes are listed here by what they say about the money, not by the checklist's classes.
 */

const approved = ['00', '10', '11', '16', 'A2', 'A4', 'A5', 'A6'];
const resultUnknown = [
  ...['06', '08', '09', '17', '20', '32', '68', '76', '78', '91', '96', '98', 'A0', 'A7', 'LOCAL-TIMEOUT'],
  ...Array.from({ length: 10 }, (_, i) => `8${i}`),
];
/** Nothing that the back office says about this attempt settles what these ask about another one. */
const aboutAnother = ['22', '25', '79', '94', '95', 'LOCAL-REVERSAL-FAIL'];
const settled = [...approved, ...aboutAnother];
const plainlyRefused = ['51', '55', '54', '61', '97', '58', '77'];
const aboutAnOriginal = ['12', '64'];
const wrongOriginalAmount = ['64'];
const stopCard = ['04', '07', '34', '35', '37', '41', '43', '60', '66', '67', '93'];
const batchOpen = ['79', '95'];
const reversalFailed = ['LOCAL-REVERSAL-FAIL'];

/** Answers that this file speaks of. */
export const tellingAnswers = {
  whose: ['settlement'],
  slip: ['yes', 'fault', 'test'],
  type: ['preauth', 'completion', 'void', 'refund'],
  backend: ['success', 'failed', 'reversed', 'pending', 'none'],
  prompt: ['timeout', 'reversal-failed'],
  payer: ['unknown'],
  merchant: ['other'],
};

const { codeClasses } = readTriageData();
const classesWith = new Map<string[], Set<string>>();

function hasCode({ codeClass }: Signals, codes: string[]): boolean {
  if (codeClass === undefined) return false;
  let classes = classesWith.get(codes);
  if (!classes) {
    const having = codeClasses.filter((entry) => entry.codes.some((code) => codes.includes(code)));
    classes = new Set(having.map(({ id }) => id));
    classesWith.set(codes, classes);
  }
  return classes.has(codeClass);
}

/** Money has moved, or there is a paper that says so. */
function looksPaid(signals: Signals): boolean {
  const { slip, backend } = signals;
  return slip === 'yes' || backend === 'success' || backend === 'pending' || hasCode(signals, approved);
}

/** The back office says that this attempt came to nothing, or was taken back. */
function isUndone({ backend }: Signals): boolean {
  return backend === 'failed' || backend === 'reversed';
}

/** A code says that this attempt was refused. */
function isRefused(signals: Signals): boolean {
  const { codeClass } = signals;
  return codeClass !== undefined && !hasCode(signals, resultUnknown) && !hasCode(signals, settled);
}

/** Whether 可以重收 would be reckless: money may have moved, or nothing proves that it has not. */
export function isUnsafe(signals: Signals): boolean {
  const { whose, type, slip, prompt, payer, merchant } = signals;
  const unknown = hasCode(signals, resultUnknown) || prompt === 'timeout';
  return (
    looksPaid(signals) ||
    slip === 'fault' ||
    slip === 'test' ||
    prompt === 'reversal-failed' ||
    hasCode(signals, aboutAnother) ||
    hasCode(signals, wrongOriginalAmount) ||
    (hasCode(signals, aboutAnOriginal) && (type === undefined || type === 'unknown')) ||
    whose === 'settlement' ||
    payer === 'unknown' ||
    merchant === 'other' ||
    type === 'void' ||
    type === 'refund' ||
    type === 'completion' ||
    (unknown && !isUndone(signals)) ||
    !(isRefused(signals) || isUndone(signals))
  );
}

/** The verdict that nothing may change, where there is one. */
export function requiredVerdict(signals: Signals): Verdict | undefined {
  const { slip, prompt, whose, type, codeClass } = signals;
  const unresolved = (hasCode(signals, resultUnknown) || prompt === 'timeout') && !isUndone(signals);
  if (looksPaid(signals) || unresolved || prompt === 'reversal-failed' || slip === 'fault') return 'no';
  if (whose === 'settlement') return 'no';
  if (signals.merchant === 'other' && !isRefused(signals) && !isUndone(signals)) return 'no';
  if (type === 'preauth' && codeClass === undefined && !isUndone(signals)) return 'no';
  if (!isUnsafe(signals) && hasCode(signals, plainlyRefused)) return 'yes';
  if (!isUnsafe(signals) && isUndone(signals)) return hasCode(signals, aboutAnOriginal) ? undefined : 'yes';
  return undefined;
}

/** Red lines that these answers must show. */
export function mustStop(signals: Signals): string[] {
  const { slip, backend, prompt, merchant, payer, type, preauthAge } = signals;
  const mayBeOpen = type === 'preauth' && !isUndone(signals) && !isRefused(signals);
  const lines: [string, boolean][] = [
    ['stop-reversal-failed', prompt === 'reversal-failed' || hasCode(signals, reversalFailed)],
    ['stop-fault-slip', slip === 'fault'],
    ['stop-test-slip', slip === 'test'],
    ['stop-success-not-found', slip === 'yes' && backend === 'none'],
    ['stop-other-merchant', merchant === 'other'],
    ['stop-card', hasCode(signals, stopCard)],
    ['stop-batch', hasCode(signals, batchOpen)],
    ['stop-unknown-payer', payer === 'unknown'],
    ['stop-preauth-alert', mayBeOpen && preauthAge === 'alert'],
    ['stop-preauth-expired', mayBeOpen && preauthAge === 'expired'],
  ];
  return lines.filter(([, shown]) => shown).map(([id]) => id);
}
