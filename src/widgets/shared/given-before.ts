/*
 * What a reader gives on a built page before the script that answers it has come: it stays, and counts as soon as the script
 * is there.
 */

type Control = HTMLInputElement | HTMLSelectElement | HTMLButtonElement;

/** What the reader gave in one field or on one button of the built page. */
export interface Given {
  /** Which one it is, counted in the order of the page. */
  place: number;
  value: string;
  checked: boolean | undefined;
  /** The reader is still in it. */
  active: boolean;
}

/** What the reader gave in the fields and on the buttons under an element. */
export function readGiven(root: ParentNode): Given[] {
  return controlsIn(root).flatMap((control, place) => {
    const { value, checked } = control as HTMLInputElement;
    return isGiven(control) ? [{ place, value, checked, active: control === document.activeElement }] : [];
  });
}

/**
 * Gives it again, one by one, once the widget has come to life or fresh fields stand in the place of the built ones.
 *
 * @param root holds the same fields and buttons in the same order as when they were read
 */
export async function giveAgain(root: ParentNode, given: readonly Given[]): Promise<void> {
  const controls = controlsIn(root);
  for (const { place, active, ...answer } of given) {
    // Each answer starts from what the link and the answers before it have led to; they may have taken the field away.
    await Promise.resolve();
    const control = controls[place];
    if (!control?.isConnected) continue;
    if (isButton(control)) {
      delete control.dataset['pressed'];
      control.click();
    } else {
      Object.assign(control, answer);
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (active) control.focus({ preventScroll: true });
  }
}

function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('input, select, button[type=button]')];
}

function isButton(control: Control): control is HTMLButtonElement {
  return control.type === 'button';
}

/** Whether the reader gave something here: it is no longer as the page was built. */
function isGiven(control: Control): boolean {
  if (isButton(control)) return 'pressed' in control.dataset;
  if ('options' in control) return !control.selectedOptions[0]?.defaultSelected;
  return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
}
