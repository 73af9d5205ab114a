import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/integrations/content-policy.ts';

const built = (html: string) => ({ html, tree: fromHtml(html) });
const page = (body: string) =>
  built(`<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`);
const policyOf = (html: string) =>
  /content-security-policy" content="([^"]+)"/.exec(html)?.[1]?.split('; ') ?? [];

describe('the content policy of a page', () => {
  it('lets it run its own files and nothing that stands in it', () => {
    const policy = policyOf(withPolicy(page('<script type="application/ld+json">{}</script>')));
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('vouches for each script and style in it by its hash', () => {
    const policy = policyOf(
      withPolicy(page('<style>a{}</style><script>1</script><script src="/a.js"></script><script>2</script>')),
    );
    expect(policy).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=' 'sha256-1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU='",
    );
    expect(policy).toContain("style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
  });

  it('does not pass over a page that begins otherwise', () => {
    expect(() => withPolicy(built('<!doctype html><html></html>'))).toThrow('charset');
  });
});
