import type { Engine } from './engine.ts';
import { takeNotes } from './recorder.ts';

const patience = 12_000;

/** What the walk-through does with a page, in any engine. */
export class PageDriver {
  private readonly engine: Engine;
  private readonly site: string;
  private readonly errors: string[] = [];

  /** @param site address of the site, without a closing slash; its pages carry the recorder */
  constructor(engine: Engine, site: string) {
    this.engine = engine;
    this.site = site;
  }

  /** Opens a path of the site, once the page before has what it fetches: it would report whatever it is left without. */
  async goto(path: string): Promise<void> {
    await this.allFetched();
    await this.collect();
    await this.engine.goto(`${this.site}${path}`);
  }

  /** Clicks the first visible match that holds the text. @throws Error if there is none in time */
  async click(selector: string, holds = ''): Promise<void> {
    await this.engine.clickAt(...(await this.restingPlace(selector, holds)));
  }

  /** Replaces what stands in a field. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.engine.evaluate('(() => { document.activeElement.select(); })()');
    await this.engine.typeKeys(text);
  }

  /** Waits for the first match that holds the text. @returns its whole text */
  async text(selector: string, holds = ''): Promise<string> {
    const [wanted, part] = [JSON.stringify(selector), JSON.stringify(holds)];
    const found = `[...document.querySelectorAll(${wanted})].map((one) => one.textContent).find((text) => text.includes(${part}))`;
    return String(await this.until(`${selector} with 「${holds}」`, `(${found} ?? null)`));
  }

  /** Value of an expression in the page. */
  evaluate(expression: string): Promise<unknown> {
    return this.engine.evaluate(expression);
  }

  /** Waits until an expression is neither null nor false. @throws Error that says what was waited for */
  async until(what: string, expression: string): Promise<unknown> {
    const end = performance.now() + patience;
    for (;;) {
      // A page that is being left has no answer.
      const value = await this.engine.evaluate(expression).catch(() => null);
      if (value !== null && value !== undefined && value !== false) return value;
      if (performance.now() > end) {
        throw new Error(`${what} did not appear on ${String(await this.engine.evaluate('location.href'))}`);
      }
      await pause();
    }
  }

  /** Every error since the last call, as the browser reported it and as the page noted it. */
  async takeErrors(): Promise<string[]> {
    await this.collect();
    return this.errors.splice(0);
  }

  /** Middle of the first visible match, once it has stood still for a while with nothing above it. */
  private async restingPlace(selector: string, holds: string): Promise<[x: number, y: number]> {
    let looks: string[] = [];
    for (;;) {
      const point = (await this.until(`a free ${selector} with 「${holds}」`, middleOf(selector, holds))) as [
        x: number,
        y: number,
      ];
      looks = [...looks, point.join()].slice(-3);
      if (looks.length === 3 && new Set(looks).size === 1) return point;
      await pause();
    }
  }

  /** Waits until nothing new has come for a while. */
  private async allFetched(): Promise<void> {
    let counts: unknown[] = [];
    while (counts.length < 6 || new Set(counts).size > 1) {
      counts = [
        ...counts,
        await this.engine.evaluate("performance.getEntriesByType('resource').length"),
      ].slice(-6);
      await pause();
    }
  }

  private async collect(): Promise<void> {
    const noted = (await this.engine.evaluate(takeNotes)) as string[];
    this.errors.push(...noted, ...this.engine.reports());
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

/** Scrolls the first visible match, or the label around it, into view; gives the point to click, or null if it is covered. */
function middleOf(selector: string, holds: string): string {
  return `(() => {
    for (const match of document.querySelectorAll(${JSON.stringify(selector)})) {
      const target = match.closest('label') ?? match;
      if (target.getClientRects().length === 0 || !target.textContent.includes(${JSON.stringify(holds)})) continue;
      // Chromium 90 knows no \`instant\`, and a glide that begins anew with each look goes nowhere.
      document.documentElement.style.scrollBehavior = 'auto';
      target.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = target.getBoundingClientRect();
      const point = [x + width / 2, y + height / 2];
      return target.contains(document.elementFromPoint(...point)) ? point : null;
    }
    return null;
  })()`;
}
