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
/** Nothing that the merchant's portal says about this attempt settles what these ask about another one. */
const aboutAnother = ['22', '25', '79', '94', '95', 'LOCAL-REVERSAL-FAIL'];
const settled = [...approved, ...aboutAnother];
const plainlyRefused = ['51', '55', '54', '61', '97', '58', '77'];
const aboutAnOriginal = ['12', '64'];
const wrongOriginalAmount = ['64'];
const stopCard = ['04', '07', '34', '35', '37', '41', '43', '60', '66', '67', '93'];
const batchOpen = ['79', '95'];
const reversalFailed = ['LOCAL-REVERSAL-FAIL'];

/** Lists of codes that this file speaks of. */
const codeLists = [
  approved,
  resultUnknown,
  aboutAnother,
  plainlyRefused,
  aboutAnOriginal,
  wrongOriginalAmount,
  stopCard,
  batchOpen,
  reversalFailed,
];

const { codeClasses } = readTriageData();
const classesWith = new Map(
  codeLists.concat([settled]).map((codes) => {
    const having = codeClasses.filter((entry) => entry.codes.some((code) => codes.includes(code)));
    return [codes, new Set(having.map(({ id }) => id))];
  }),
);

/** Answers that this file speaks of; of the code classes, those that stand in the same lists are all the same to it. */
export const tellingAnswers = {
  values: {
    whose: ['settlement'],
    slip: ['yes', 'fault', 'test'],
    type: ['sale', 'preauth', 'completion', 'void', 'refund', 'qr', 'balance'],
    backend: ['success', 'failed', 'reversed', 'closed', 'pending', 'none'],
    prompt: ['timeout', 'reversal-failed'],
    debited: ['once', 'twice', 'no'],
    released: ['yes', 'no'],
    payer: ['unknown'],
    merchant: ['other'],
  },
  codeClass: (id: string): string => codeLists.map((codes) => classesWith.get(codes)?.has(id)).join(),
};

function hasCode({ codeClass }: Signals, codes: string[]): boolean {
  return codeClass !== undefined && (classesWith.get(codes)?.has(codeClass) ?? false);
}

/** A paper or a record says that money was taken by this attempt. */
function looksPaid(signals: Signals): boolean {
  const { type, slip, backend } = signals;
  const slipIsPayment = slip === 'yes' && type !== 'balance' && type !== 'preauth';
  return slipIsPayment || backend === 'success' || backend === 'pending' || hasCode(signals, approved);
}

/** No answer came back to the terminal, or none that says anything. */
function isUnknown(signals: Signals): boolean {
  return hasCode(signals, resultUnknown) || signals.prompt === 'timeout';
}

/**
 * The merchant's portal says that this attempt came to nothing, or was taken back. A QR order that failed may have taken the
 * money; after a timeout a card sale that failed has come to nothing only if the customer sees no debit.
 */
function isUndone(signals: Signals): boolean {
  const { type = 'unknown', backend, debited } = signals;
  if (backend === 'reversed') return true;
  if (backend === 'closed') return ['qr', 'stored-value', 'unknown'].includes(type);
  const byCard = !['qr', 'stored-value', 'unknown'].includes(type);
  return backend === 'failed' && byCard && (!isUnknown(signals) || debited === 'no');
}

/** A code says that this attempt was refused. */
function isRefused(signals: Signals): boolean {
  const { codeClass } = signals;
  return codeClass !== undefined && !hasCode(signals, resultUnknown) && !hasCode(signals, settled);
}

/** Nothing beside the attempt itself speaks against charging again. */
function isOwnAndCalm({ whose, type, slip, prompt, payer, merchant }: Signals): boolean {
  const awaited = whose === 'settlement' && type !== 'preauth';
  const paper = slip === 'fault' || slip === 'test';
  return !awaited && !paper && prompt !== 'reversal-failed' && payer !== 'unknown' && merchant !== 'other';
}

/** No code, or one that says approved. */
function isCalmCode(signals: Signals): boolean {
  return signals.codeClass === undefined || hasCode(signals, approved);
}

/** The void has a slip of its own, and the portal shows the original as voided. */
function isVoidDone(signals: Signals): boolean {
  const { type, slip, backend, prompt, codeClass, debited } = signals;
  const seen = type === 'void' && slip === 'yes' && backend === 'reversed';
  const plain = prompt !== 'timeout' && isCalmCode(signals);
  const partly =
    codeClass !== undefined && codeClasses.find(({ id }) => id === codeClass)?.result === 'partial';
  return seen && plain && !partly && debited !== 'twice' && isOwnAndCalm(signals);
}

/** Whether 可以重收 would be reckless: money may have moved, or nothing proves that it has not. */
export function isUnsafe(signals: Signals): boolean {
  const { type, slip, backend, debited, released } = signals;
  if (type === 'void') return !isVoidDone(signals);
  return (
    looksPaid(signals) ||
    !isOwnAndCalm(signals) ||
    hasCode(signals, aboutAnother) ||
    hasCode(signals, wrongOriginalAmount) ||
    (hasCode(signals, aboutAnOriginal) && (type === undefined || type === 'unknown')) ||
    type === 'refund' ||
    type === 'completion' ||
    (type === 'qr' && backend === 'failed') ||
    (type === 'preauth' &&
      slip === 'yes' &&
      !(backend === 'reversed' && released === 'yes' && isCalmCode(signals))) ||
    (type === 'preauth' && released === 'no' && backend === 'reversed') ||
    debited === 'twice' ||
    (debited === 'once' && backend !== 'reversed') ||
    (isUnknown(signals) && !isUndone(signals)) ||
    !(isRefused(signals) || isUndone(signals))
  );
}

/** The verdict that nothing may change, where there is one. */
export function requiredVerdict(signals: Signals): Verdict | undefined {
  const { slip, prompt, whose, type, backend, codeClass, debited, released } = signals;
  if (isVoidDone(signals)) return 'yes';
  if (prompt === 'reversal-failed' || hasCode(signals, reversalFailed) || slip === 'fault') return 'no';
  if (type === 'void' || type === 'refund') return 'no';
  if (type === 'balance') return requiredOfBalance(signals);
  const perhapsReleased = type === 'preauth' && released === 'yes';
  const takenBack = type === 'preauth' && backend === 'reversed';
  if (takenBack && released === 'no') return 'no';
  if (looksPaid(signals) && !perhapsReleased && !takenBack) return 'no';
  if (type === 'preauth' && slip === 'yes' && released === 'no') return 'no';
  if (debited === 'twice') return 'no';
  if (debited === 'once' && backend !== 'reversed' && backend !== 'closed') return 'no';
  if (perhapsReleased) return undefined;
  if (isUnknown(signals) && !isUndone(signals) && backend !== 'failed' && backend !== 'closed') return 'no';
  if (whose === 'settlement' && type !== 'preauth') return 'no';
  if (signals.merchant === 'other' && !isRefused(signals) && !isUndone(signals) && backend !== 'failed') {
    return backend === 'closed' ? undefined : 'no';
  }
  if (type === 'preauth' && codeClass === undefined && !isUndone(signals) && backend !== 'closed') {
    return backend === 'failed' ? undefined : 'no';
  }
  if (!isUnsafe(signals) && hasCode(signals, plainlyRefused)) return 'yes';
  if (!isUnsafe(signals) && isUndone(signals)) return hasCode(signals, aboutAnOriginal) ? undefined : 'yes';
  return undefined;
}

/** A balance inquiry takes nothing: only a record of money, or a debit, says no. */
function requiredOfBalance({ backend, debited }: Signals): Verdict | undefined {
  if (backend === 'success' || debited === 'twice') return 'no';
  return debited === 'once' || backend === 'pending' ? undefined : 'after-check';
}

/** Red lines that these answers must show. */
export function mustStop(signals: Signals): string[] {
  const { slip, backend, prompt, merchant, payer, type, preauthAge, released } = signals;
  const isOver = backend === 'failed' || backend === 'reversed' || backend === 'closed' || released === 'yes';
  const mayBeOpen = type === 'preauth' && !isOver && !isRefused(signals);
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

/** Whether a red line may be shown beside those that must be: those of a pre-authorization frighten where they do not belong. */
export function mayStop(stop: string, needed: readonly string[]): boolean {
  return needed.includes(stop) || !stop.startsWith('stop-preauth');
}
