import { holdsCardNumber } from '../../../domain/card-number.ts';
import { prefixes } from '../../quotes/model/state.ts';
import { noFindings } from '../model/score.ts';
import {
  criterionIds,
  findingValues,
  type CriterionId,
  type Finding,
  type Findings,
} from '../model/types.ts';

/** What the reader found out about one offer; never part of a link. */
export interface OfferFindings {
  findings: Findings;
  notes: Partial<Record<CriterionId, string>>;
}

/** Findings of all offers by prefix. */
export type FindingsByOffer = Readonly<Record<string, OfferFindings | undefined>>;

/** An offer of which nothing is known yet. */
export const unfound: OfferFindings = { findings: noFindings, notes: {} };

/** Longest note that is kept. */
export const noteLength = 120;

/** Sets one finding of one offer. */
export function withFinding(
  all: FindingsByOffer,
  prefix: string,
  criterion: CriterionId,
  finding: Finding,
): FindingsByOffer {
  const offer = all[prefix] ?? unfound;
  return { ...all, [prefix]: { ...offer, findings: { ...offer.findings, [criterion]: finding } } };
}

/** Sets one note of one offer; a note that holds what looks like a card number is dropped. */
export function withNote(
  all: FindingsByOffer,
  prefix: string,
  criterion: CriterionId,
  note: string,
): { all: FindingsByOffer; dropped: boolean } {
  const offer = all[prefix] ?? unfound;
  const dropped = holdsCardNumber(note);
  const kept = dropped ? '' : note.slice(0, noteLength);
  return { all: { ...all, [prefix]: { ...offer, notes: { ...offer.notes, [criterion]: kept } } }, dropped };
}

/** Reads findings that were saved earlier; whatever does not fit is left out, so that it never throws. */
export function parseFindings(value: unknown): OfferFindings {
  const saved = asRecord(value);
  const findings = asRecord(saved['findings']);
  const notes = asRecord(saved['notes']);
  const result: OfferFindings = { findings: { ...noFindings }, notes: {} };
  for (const id of criterionIds) {
    const finding = findingValues.find((one) => one === findings[id]);
    if (finding) result.findings[id] = finding;
    const note = notes[id];
    if (typeof note === 'string' && note !== '' && !holdsCardNumber(note)) {
      result.notes[id] = note.slice(0, noteLength);
    }
  }
  return result;
}

/** Reads findings of all offers that were saved earlier. */
export function parseFindingsByOffer(value: unknown): FindingsByOffer {
  return Object.fromEntries(
    prefixes
      .filter((prefix) => prefix in asRecord(value))
      .map((prefix) => [prefix, parseFindings(asRecord(value)[prefix])]),
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}
