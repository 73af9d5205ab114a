import type { JSX } from 'preact';

/** A button that does something here and sends no form. */
export function Button({ class: look = 'button', ...rest }: JSX.ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" class={look} {...rest} />;
}
