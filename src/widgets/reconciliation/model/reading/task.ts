import type { Pace, Problem, ProblemCode, ReadFile, Side } from '../types.ts';
import type { Table } from './table.ts';

/** What one file gave: its tables, how it was read, and what is wrong with it. */
export interface FileReading {
  file: Pick<ReadFile, 'name' | 'kind' | 'encoding'>;
  tables: Table[];
  problems: Problem[];
}

/** What a file is read for. */
export interface Task {
  side: Side;
  /** Index of the file on its side. */
  index: number;
  name: string;
  pace: Pace;
  /** Archives around it. */
  depth: number;
}

/** Stops what is under way once the reader asked for it. */
export async function giveWay({ pause, signal }: Pace): Promise<void> {
  await pause();
  if (signal?.aborted) throw new DOMException('', 'AbortError');
}

/** A file that gives no list. */
export function failed({ side, name }: Task, code: ProblemCode): FileReading {
  return { file: { name, kind: 'none', encoding: '' }, tables: [], problems: [{ side, file: name, code }] };
}
