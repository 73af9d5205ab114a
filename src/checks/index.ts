import { readContent, type ContentRule, type Problem } from './content-set.ts';
import { documentsRule } from './documents.ts';
import { duplicateIdsRule } from './duplicate-ids.ts';
import { mdxRule } from './mdx.ts';
import { referencesRule } from './references.ts';
import { schemaRule } from './schema.ts';
import { termsRule } from './terms.ts';
import { topicsRule } from './topics.ts';
import { triageRule } from './triage.ts';
import { vendorsRule } from './vendors.ts';

/** Rules about entries that each fit their schema. */
const rules: ContentRule[] = [
  duplicateIdsRule,
  referencesRule,
  triageRule,
  topicsRule,
  documentsRule,
  mdxRule,
  termsRule,
  vendorsRule,
];

/**
 * Checks a content folder: first each entry against its schema, then, when all fit, the whole against every rule.
 * @throws Error naming the file if one cannot be read as YAML
 */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  const misfits = schemaRule(content);
  return misfits.length > 0 ? misfits : rules.flatMap((rule) => rule(content));
}

/** One problem as a line for the terminal. */
export function describe({ file, field, message }: Problem): string {
  return field === '' ? `${file}: ${message}` : `${file} · ${field}: ${message}`;
}
