import { createHash } from 'node:crypto';
import type { Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../src/integrations/link-check.ts';
import { attributes, builtPages } from '../../src/integrations/built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'prefer-native-element': 'off',
    'no-inline-style': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    'require-sri': 'off',
    'no-implicit-button-type': 'error',
  },
});

const pages = builtPages('dist');

/** The text a reader sees. */
function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && ['script', 'style', 'template'].includes(node.tagName)) return '';
  return node.children.map((child) => visibleText(child)).join('');
}

it('puts the page list behind the text: on phones it stands there, and what comes later must not push it down', () => {
  const listed = pages.filter(({ tree }) => select('.site-nav', tree));
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter(({ tree }) => !select('main ~ .site-nav, main ~ * .site-nav', tree))).toEqual([]);
});

describe.each(pages)('$path', (page) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(page.html);
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) => `${line} ${ruleId}: ${message} (${selector ?? ''})`,
      ),
    );
    // Astro writes the style of its islands where the first one stands.
    expect(messages.filter((message) => !message.includes('<style> element is not permitted'))).toEqual([]);
  });

  it('shows no stray markup', () => {
    expect(visibleText(page.tree)).not.toMatch(/\*\*|\{#|undefined|NaN|\[object/);
  });

  it('says before all else what it may load and run, and has nothing in itself that this would stop', () => {
    const [first, second] = select('head', page.tree)?.children ?? [];
    expect(first).toMatchObject({ tagName: 'meta', properties: { charSet: 'utf-8' } });
    expect(second).toMatchObject({ tagName: 'meta', properties: { httpEquiv: ['content-security-policy'] } });
    const [policy = ''] = attributes(page, 'meta[http-equiv=content-security-policy]', 'content');
    const inPage = (tag: string) =>
      selectAll(`${tag}:not([src], [type="application/ld+json"])`, page.tree).map(
        (element) => ` 'sha256-${createHash('sha256').update(toString(element)).digest('base64')}'`,
      );
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'self' 'wasm-unsafe-eval'${inPage('script').join('')}`,
        `style-src 'self'${inPage('style').join('')}`,
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
    const handlers = selectAll('*', page.tree).flatMap(({ properties }) =>
      Object.keys(properties).filter((name) => /^on[A-Z]/.test(name)),
    );
    expect(handlers).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = [
      ...attributes(page, '[src]', 'src'),
      ...attributes(page, 'link:not([rel=canonical], [rel=alternate])', 'href'),
    ];
    expect(loaded.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
  });
});

it('has no broken link', () => {
  expect(brokenLinks('dist', '/')).toEqual([]);
});
