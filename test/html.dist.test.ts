import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../src/build/link-check.ts';
import { earlyScript } from '../src/build/page-scripts.ts';
import { distPages, visibleText } from './support/dist-pages.ts';

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
    expect(messages).toEqual([]);
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
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
    expect(page.html).not.toMatch(
      /<style\b|<script(?![^>]* (?:src=|type="application\/ld\+json"))|<[^>]+ on\w+=/,
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

it('reads the styles of a page before its first script, and that before the text', () => {
  for (const { path, html } of distPages()) {
    const [script, body] = [html.indexOf(`/${earlyScript}"></script>`), html.indexOf('<body')];
    expect(html.lastIndexOf('rel="stylesheet"'), path).toBeLessThan(script);
    expect(script, path).toBeLessThan(body);
  }
});

it('has no broken link', () => {
  expect(brokenLinks('dist', '/')).toEqual([]);
});
