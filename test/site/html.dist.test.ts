import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../src/integrations/link-check.ts';
import { distPages, visibleText } from '../support/dist-pages.ts';

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

/** Hashes of what stands between the tags of a page, as its policy lists them. */
function hashesOf(html: string, tag: string): string {
  return html
    .split(`<${tag}>`)
    .slice(1)
    .map((rest) => createHash('sha256').update(rest.split(`</${tag}>`)[0] ?? ''))
    .map((hash) => ` 'sha256-${hash.digest('base64')}'`)
    .join('');
}

it('puts the page list behind the text: on phones it stands there, and what comes later must not push it down', () => {
  for (const { path, html } of distPages().filter((page) => page.html.includes('class="site-nav"'))) {
    expect(html.indexOf('class="site-nav"'), path).toBeGreaterThan(html.indexOf('</main>'));
  }
});

describe.each(distPages().map((page) => [page.path, page] as const))('%s', (_path, page) => {
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
    expect(visibleText(page.html)).not.toMatch(/\*\*|\{#|undefined|NaN|\[object/);
  });

  it('says before all else what it may load and run, and has nothing in itself that this would stop', () => {
    const [, policy = ''] =
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]+)">/.exec(
        page.html,
      ) ?? [];
    const directives = policy.replaceAll('&#39;', "'").split('; ');
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'self' 'wasm-unsafe-eval'${hashesOf(page.html, 'script')}`,
        `style-src 'self'${hashesOf(page.html, 'style')}`,
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
    expect(page.html).not.toMatch(
      /<style [^>]|<script(?!>)(?![^>]* (?:src=|type="application\/ld\+json"))|<[^>]+ on\w+=/,
    );
  });

  it('loads nothing from elsewhere', () => {
    const loaded = [
      ...page.html.matchAll(/<(?:script|img|link|iframe|source)\b[^>]*?\s(?:src|href)="(https?:[^"]+)"/g),
    ]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map((match) => match[1]);
    expect(loaded).toEqual([]);
  });
});

it('has no broken link', () => {
  expect(brokenLinks('dist', '/')).toEqual([]);
});
