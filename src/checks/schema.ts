import type { z } from 'astro/zod';
import { collections } from '../schemas/index.ts';
import { at, type ContentRule } from './content-set.ts';

type Issue = z.core.$ZodIssue;

/** Every entry fits its schema and has no other field. */
export const schemaRule: ContentRule = (content) =>
  collections.flatMap(([name, { schema }]) =>
    content[name].flatMap((entry) => {
      const { error } = schema.safeParse(entry.data, { error: accepted });
      const issues = error?.issues.flatMap(closest) ?? [];
      return issues.map(({ path, message }) => ({ ...at(entry, path), message }));
    }),
  );

/** Of what may be written in several ways, the mistakes in the way that was meant, if one alone is right at its top. */
function closest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((way) => way.every(({ path }) => path.length > 0));
  if (meant.length !== 1) return [issue];
  return meant.flat().map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  object: '几行「字段: 值」',
  record: '几行「名字: 值」',
};

/** What is accepted, in an editor's words, where the schema has none of its own. */
const accepted: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? '缺少这一项，' : ''}要写${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `只接受 ${issue.values.map(String).join('、')}`;
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? `只接受 ${issue.options.map(String).join('、')}`
        : `要写成其中一种：${waysOf(issue.inst).join('；')}`;
    case 'unrecognized_keys':
      return `没有 ${issue.keys.join('、')} 这个字段；可以写的有 ${fieldsOf(issue.inst).join('、')}`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `太短，至少要 ${String(issue.minimum)} ${issue.origin === 'array' ? '条' : '个字'}`
        : `不能小于 ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `太长，最多 ${String(issue.maximum)} ${issue.origin === 'array' ? '条' : '个字'}`
        : `不能大于 ${String(issue.maximum)}`;
    default:
      return undefined;
  }
};

/** Fields that an object, or a record with a list of names, may have. */
function fieldsOf(schema: unknown): string[] {
  const { shape, keyType } = (schema as z.ZodObject | z.ZodRecord<z.ZodEnum>).def as {
    shape?: object;
    keyType?: { options?: string[] };
  };
  return shape ? Object.keys(shape) : (keyType?.options ?? []);
}

/** The ways in which something may be written, each by its fields or its kind. */
function waysOf(union: unknown): string[] {
  const { options } = union as z.ZodUnion<z.ZodType[]>;
  return options.map((way) => fieldsOf(way).join('、') || (kinds[way.def.type] ?? way.def.type).trim());
}
