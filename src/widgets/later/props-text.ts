/** Writes a widget's props as the text that `/widgets/<name>.json` hands over; whole amounts keep all their digits. */
export function writeProps(props: object): string {
  return JSON.stringify(props, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

/** Reads what `writeProps` wrote. */
export function readProps(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' && /^\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value,
  );
}
