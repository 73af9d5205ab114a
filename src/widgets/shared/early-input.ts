/*
 * Input on a built page before the widget's script has loaded: it is read, and given to the widget once that is there.
 */

/** A field, a button, or what else a reader can be in; what an element lacks is undefined. */
type Control = HTMLInputElement & { open?: boolean };

/** The controls under an element, in the order of the page. */
export function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('a, input, select, details, summary, button[type=button]')];
}

/** What the reader did with one control of the built page. */
export interface EarlyInput {
  /** Which one it is, counted in the order of the page. */
  place: number;
  /** Something was given there; otherwise the reader is only in it. */
  given: boolean;
  active: boolean;
  value: string;
  checked: boolean;
  open: boolean | undefined;
}

/** What the reader gave in these controls, and where the reader is. */
export function readEarlyInput(controls: readonly Control[]): EarlyInput[] {
  return controls
    .map((control, place) => {
      const { value, checked, open } = control;
      const active = control === document.activeElement;
      return { place, given: isGiven(control), active, value, checked, open };
    })
    .filter(({ given, active }) => given || active);
}

/**
 * Gives it again, one by one, once the widget has come to life or fresh controls stand in the place of the built ones.
 *
 * @param controls the same ones, or fresh ones in the same order
 */
export async function restoreEarlyInput(
  controls: readonly Control[],
  read: readonly EarlyInput[],
): Promise<void> {
  for (const { place, given, active, open, ...answer } of read) {
    // Each answer starts from what the link and the answers before it have led to; they may have taken the field away.
    await Promise.resolve();
    const control = controls[place];
    if (!control?.isConnected) continue;
    if (open !== undefined) control.open = open;
    else if (given && control.type === 'button') {
      control.removeAttribute('aria-busy');
      control.click();
    } else if (given) {
      // Files that were chosen stand in their field already, and no script may put them there.
      if (control.type !== 'file') Object.assign(control, answer);
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (active) control.focus({ preventScroll: true });
  }
}

/** Keeps note of what is pressed under an element while nothing answers there: buttons, and parts opened or closed. */
export function noteTouched(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest('button[type=button], summary');
    if (!pressed || !(root.hasAttribute('ssr') || pressed.closest('[data-as-built]'))) return;
    if (pressed.localName === 'summary') pressed.parentElement?.setAttribute('data-touched', '');
    else pressed.setAttribute('aria-busy', 'true');
  });
}

/** Whether the reader gave something here: it is no longer as the page was built. */
function isGiven(control: Control): boolean {
  const { type, value, checked, open } = control;
  if (open !== undefined) return control.hasAttribute('data-touched');
  if (type === 'button') return control.hasAttribute('aria-busy');
  if (type === 'select-one') return !control.querySelector<HTMLOptionElement>(':checked')?.defaultSelected;
  // Of a group of radio buttons the one that is left is not what the reader gave.
  const isLeft = type === 'radio' && !checked;
  return value !== control.defaultValue || (checked !== control.defaultChecked && !isLeft);
}
