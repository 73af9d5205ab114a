import { useState } from 'preact/hooks';
import { exampleFindings } from './example.ts';
import { clearFindings, loadFindings, saveFindings } from './findings-store.ts';
import type { FindingsByOffer } from './state.ts';

/** An offer by prefix and by what readers call it. */
export interface LabelledOffer {
  prefix: string;
  label: string;
}

/** What the reader found out, on the page and on this device. */
export interface FindingsView {
  findings: FindingsByOffer;
  /** Labels of the offers whose findings came from this device. */
  restored: readonly string[];
  set: (findings: FindingsByOffer) => void;
  /** Takes over what this device keeps of these offers, and nothing else. */
  restore: (offers: readonly LabelledOffer[]) => void;
  /** Shows the findings of the example. */
  setExample: () => void;
  /** Gives `false` if this browser keeps nothing. */
  save: (offers: readonly LabelledOffer[]) => boolean;
  /** Clears the page and this device. */
  forget: () => void;
}

/** Holds the findings; on this device they stand under the label of the offer, never in a link. */
export function useFindings(): FindingsView {
  const [findings, set] = useState(exampleFindings);
  const [restored, setRestored] = useState<readonly string[]>([]);
  const replace = (next: FindingsByOffer, from: readonly string[] = []) => {
    set(next);
    setRestored(from);
  };
  return {
    findings,
    restored,
    set,
    restore: (offers) => {
      const saved = loadFindings();
      const known = offers.filter(({ label }) => saved[label]);
      replace(
        Object.fromEntries(known.map(({ prefix, label }) => [prefix, saved[label]])),
        known.map(({ label }) => label),
      );
    },
    setExample: () => {
      replace(exampleFindings);
    },
    save: (offers) => {
      const found = offers.flatMap(({ prefix, label }) => {
        const offer = findings[prefix];
        return offer ? [[label, offer] as const] : [];
      });
      return saveFindings({ ...loadFindings(), ...Object.fromEntries(found) });
    },
    forget: () => {
      clearFindings();
      replace({});
    },
  };
}
