import type { NetDay } from '../model/types.ts';

/** What a bank statement brings, all its days together; days that it does not reach are left out. */
interface NetBalance {
  /** 分 that should have arrived, and that did. */
  expected: bigint;
  arrived: bigint;
  /** Days on which the two differ. */
  off: number;
}

/** Adds up the days of a statement. */
export function netBalance(days: readonly NetDay[]): NetBalance {
  const own = days.filter(({ covered, expected }) => covered && expected !== undefined);
  const sum = (of: (day: NetDay) => bigint) => own.reduce((all, day) => all + of(day), 0n);
  return {
    expected: sum(({ expected }) => expected ?? 0n),
    arrived: sum(({ arrived }) => arrived),
    off: own.filter(({ arrived, expected }) => arrived !== expected).length,
  };
}

/** The conclusion in one sentence. */
export function netConclusion({ off }: NetBalance): string {
  return off === 0 ? '按天比，每一天都一分不差。' : `按天比，${off} 天对不上。`;
}
