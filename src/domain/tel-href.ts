/**
 * What a phone dials for a printed number: 95017-2 is 95017, a pause, then 2.
 *
 * @returns the address of a `tel:` link
 */
export function telHref(phone: string): string {
  return `tel:${phone.replaceAll('-', ',')}`;
}
