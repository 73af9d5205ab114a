/** A field that a reader fills in or chooses. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** The fields under an element, in the order of the page. */
export function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('input, select')];
}

/** Whether the reader gave something here: the field is no longer as the page was built. */
export function isGiven(control: Control): boolean {
  if ('options' in control) return !control.selectedOptions[0]?.defaultSelected;
  return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
}

/** Has the widget answer what stands in a field, as if the reader gave it now. */
export function answerAgain(control: Control): void {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
