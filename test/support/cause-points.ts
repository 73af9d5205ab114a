import type { SignalName, TriageEvidence } from '../../src/schemas/triage.ts';
import { holds } from '../../src/widgets/checklist/model/conditions.ts';
import type { Signals, TriageData } from '../../src/widgets/checklist/model/types.ts';
import { answerParts, partOf, tellingParts, type AnswerPart } from './answer-space.ts';

/*
 * The points of a cause are a sum over the evidence, and each piece of evidence asks about few answers. So the answers fall
 * into the shared ones, which evidence of all kinds asks about, and groups of others that no piece of evidence names together.
 * With the shared answers given, what one group adds does not depend on any other group.
 */

/** Answers that evidence of all kinds asks about. */
const shared: readonly AnswerPart[] = ['whose', 'type', 'slip', 'backend'];

/** Points by cause. */
type Points = Map<string, number>;

/** What one group of answers can add beside given shared answers: how many combinations add each set of points. */
interface Block {
  options: { points: Points; signals: Signals; combinations: number }[];
}

/** The answers that a piece of evidence asks about, without the shared ones. */
function ownParts(entry: TriageEvidence): AnswerPart[] {
  const names = (entry.if ?? []).flatMap((condition) => Object.keys(condition) as SignalName[]);
  return [...new Set(names.map(partOf))].filter((part) => !shared.includes(part));
}

/** Groups of answers of which no piece of evidence names two from different groups. */
export function independentGroups(data: TriageData): AnswerPart[][] {
  let groups = answerParts.filter((part) => !shared.includes(part)).map((part) => [part]);
  for (const entry of data.evidence) {
    const own = ownParts(entry);
    const touched = groups.filter((group) => group.some((part) => own.includes(part)));
    if (touched.length < 2) continue;
    groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  return groups;
}

/**
 * Looks for answers beside which no cause has points. Where one cause keeps a positive sum even if every group still open adds
 * the least it can for that cause, the whole remainder is settled; else the remainder is looked at option by option.
 *
 * @returns how many combinations this settles, and the dead ends found
 */
export function findDeadEnds(data: TriageData): { combinations: number; deadEnds: Signals[] } {
  const conditions = data.evidence.flatMap((entry) => entry.if ?? []);
  const parts = tellingParts(data, conditions);
  const groups = independentGroups(data);
  const deadEnds: Signals[] = [];
  let combinations = 0;
  for (const given of product(shared.map((part) => parts[part]))) {
    const base = pointsOf(
      data.evidence.filter((entry) => ownParts(entry).length === 0),
      given,
    );
    const blocks = groups.map((group) => blockOf(group, data, parts, given));
    combinations += blocks.reduce(
      (count, { options }) => count * options.reduce((sum, option) => sum + option.combinations, 0),
      1,
    );
    deadEnds.push(...search(base, given, blocks));
  }
  return { combinations, deadEnds };
}

function blockOf(
  group: readonly AnswerPart[],
  data: TriageData,
  parts: ReturnType<typeof tellingParts>,
  given: Signals,
): Block {
  const about = data.evidence.filter((entry) => ownParts(entry).some((part) => group.includes(part)));
  const found = new Map<string, Block['options'][number]>();
  for (const own of product(group.map((part) => parts[part]))) {
    const points = pointsOf(about, { ...given, ...own });
    const key = [...points].join();
    const known = found.get(key);
    if (known) known.combinations += 1;
    else found.set(key, { points, signals: own, combinations: 1 });
  }
  return { options: [...found.values()] };
}

function search(base: Points, given: Signals, blocks: readonly Block[]): Signals[] {
  const causes = new Set(
    [base, ...blocks.flatMap(({ options }) => options.map(({ points }) => points))].flatMap((p) => [
      ...p.keys(),
    ]),
  );
  const least = (cause: string) =>
    blocks.reduce(
      (sum, { options }) => sum + Math.min(...options.map(({ points }) => points.get(cause) ?? 0)),
      base.get(cause) ?? 0,
    );
  if ([...causes].some((cause) => least(cause) > 0)) return [];
  const [widest, ...rest] = [...blocks].sort((a, b) => b.options.length - a.options.length);
  if (!widest) return [given];
  return widest.options.flatMap(({ points, signals }) =>
    search(add(base, points), { ...given, ...signals }, rest),
  );
}

function pointsOf(evidence: readonly TriageEvidence[], signals: Signals): Points {
  const points: Points = new Map();
  for (const entry of evidence) {
    if (!holds(entry.if, signals)) continue;
    for (const [cause, value] of Object.entries(entry.points))
      points.set(cause, (points.get(cause) ?? 0) + value);
  }
  return points;
}

function add(a: Points, b: Points): Points {
  const sum = new Map(a);
  for (const [cause, value] of b) sum.set(cause, (sum.get(cause) ?? 0) + value);
  return sum;
}

function product(lists: readonly (readonly Signals[])[]): Signals[] {
  return lists.reduce<Signals[]>(
    (all, options) => all.flatMap((answers) => options.map((option) => ({ ...answers, ...option }))),
    [{}],
  );
}
