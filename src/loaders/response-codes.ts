import type { CodeGroup, ResponseCode } from '../schemas/response-code.ts';
import { loadInFileOrder } from './file-order.ts';

/** Our words for whether money may have moved: never an official field. */
export const moneyWords = {
  no: '没有，这一次没扣',
  possible: '可能动了，先查单',
  yes: '已经动了',
  partial: '动了一部分',
} as const satisfies Record<ResponseCode['moneyMayHaveMoved'], string>;

/** Prompts of the terminal itself and the checklist's parameter for each. */
const prompts: Partial<Record<string, string>> = {
  'LOCAL-TIMEOUT': 'prompt=timeout',
  'LOCAL-REVERSAL-FAIL': 'prompt=reversal-failed',
};

/** What a reader sees as the code: two characters, or 提示 where the terminal shows words. */
export function codeOrPrompt({ code }: ResponseCode): string {
  return code in prompts ? '提示' : code;
}

/** Path of the checklist, started with a code or a prompt. */
export function checklistPath({ code }: ResponseCode): string {
  return `/tools/missing-record-checklist/?${prompts[code] ?? `code=${code}`}`;
}

/** Meanings by table; one entry without a table where both agree. */
export function meanings({
  classicMeaning,
  currentMeaning,
}: ResponseCode): { table?: string; text: string }[] {
  if (classicMeaning === currentMeaning) return classicMeaning ? [{ text: classicMeaning }] : [];
  return [
    ...(classicMeaning ? [{ table: currentMeaning ? '传统表' : '只在传统表', text: classicMeaning }] : []),
    ...(currentMeaning ? [{ table: classicMeaning ? '新表' : '只在新表', text: currentMeaning }] : []),
  ];
}

/** The codes of one group, in the order of the file; all of them without a group. */
export async function loadCodes(group?: CodeGroup): Promise<ResponseCode[]> {
  const codes = await loadInFileOrder('responseCodes');
  return group ? codes.filter((code) => code.group === group) : codes;
}
