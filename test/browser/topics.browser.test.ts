import { describe, expect, it } from 'vitest';
import { publishedFile, readPublished } from '../../src/integrations/published-links.ts';
import { at, useBrowser } from '../support/browser.ts';

const open = useBrowser();

describe('a link to a section of a whole guide', () => {
  it.each([
    ['/guides/missing-record/#network', '/guides/missing-record/network/'],
    ['/guides/missing-record/#roles', '/guides/missing-record/permissions/#roles'],
    ['/guides/missing-record/#void-or-refund', '/guides/missing-record/void-or-refund/'],
    ['/guides/missing-record/?from=qq#network&appinstall=0', '/guides/missing-record/network/?from=qq'],
    ['/guides/missing-record/#fact-reversal-wait', '/guides/missing-record/network/#fact-reversal-wait'],
  ])('%s leads on to %s', async (link, topic) => {
    const page = await open();
    await page.goto(at(link));
    await page.waitForURL(at(topic));
    expect(await page.locator('h1').count()).toBe(1);
    const { hash } = new URL(at(topic));
    if (hash !== '') await page.locator(hash).waitFor();
    await page.context().close();
  });

  it('stays where the section is on the way in', async () => {
    const page = await open();
    await page.goto(at('/guides/missing-record/#retry-rules'), { waitUntil: 'networkidle' });
    expect(page.url()).toBe(at('/guides/missing-record/#retry-rules'));
    await page.context().close();
  });

  it('reaches the entry of its topic without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    const guides = Object.entries(readPublished(publishedFile)).filter(([path]) =>
      /^\/guides\/[^/]+\/$/.test(path),
    );
    for (const [path, ids] of guides) {
      await page.goto(at(path));
      for (const id of ids) {
        const target = page.locator(`[id="${id}"]`);
        expect(await target.count(), `${path}#${id}`).toBe(1);
      }
    }
    await page.context().close();
  });
});
