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

const rules: ContentRule[] = [
  schemaRule,
  duplicateIdsRule,
  referencesRule,
  triageRule,
  topicsRule,
  documentsRule,
  mdxRule,
  termsRule,
  vendorsRule,
];

/** Checks a content folder against every rule. @throws Error if a file cannot be read as YAML */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  return rules.flatMap((rule) => rule(content));
}

/** One problem as a line for the terminal. */
export function describe({ file, field, message }: Problem): string {
  return `${file} · ${field}: ${message}`;
}
