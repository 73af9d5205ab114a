import { answerAgain, controlsIn, isGiven } from '../shared/given-before.ts';

/** What the reader gave in one field of the built page, before the script that answers it had come. */
export interface GivenField {
  /** Which field it is, counted in the order of the page. */
  place: number;
  value: string;
  checked: boolean;
  /** The reader is still in it. */
  active: boolean;
}

/** What the reader gave in the fields under an element. */
export function readGiven(root: ParentNode): GivenField[] {
  return controlsIn(root)
    .map((control, place) => ({ control, place }))
    .filter(({ control }) => isGiven(control))
    .map(({ control, place }) => ({
      place,
      value: control.value,
      checked: 'checked' in control && control.checked,
      active: control === document.activeElement,
    }));
}

/**
 * Gives it again, field by field, once the widget has come to life or fresh fields stand in the place of the built ones.
 *
 * @param root holds the same fields in the same order as when they were read
 */
export async function giveAgain(root: ParentNode, given: readonly GivenField[]): Promise<void> {
  const controls = controlsIn(root);
  for (const { place, value, checked, active } of given) {
    // Each answer starts from what the link and the answers before it have led to; they may have taken the field away.
    await Promise.resolve();
    const control = controls[place];
    if (!control?.isConnected) continue;
    if ('checked' in control) control.checked = checked;
    control.value = value;
    answerAgain(control);
    if (active) control.focus({ preventScroll: true });
  }
}
