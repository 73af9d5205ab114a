/** Copies text by the clipboard API, or by a selection where a chat app's browser lacks it; false if neither may. */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copyBySelection(value);
  }
}

function copyBySelection(value: string): boolean {
  const area = document.createElement('textarea');
  area.value = value;
  area.setAttribute('readonly', '');
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
  }
}

/** A link as people paste it into a chat: title first, so that the reader knows what it opens. */
export function linkText(title: string, address: string): string {
  return `${title} — ${address}`;
}
