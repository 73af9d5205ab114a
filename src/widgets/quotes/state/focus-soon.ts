/** Leads the reader to a part of the page, once what they did is drawn. */
export function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}
