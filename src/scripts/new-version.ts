/**
 * Shows a bar with a button that puts the new version in place of the one that is open, and one that leaves it for later.
 * What was typed into the page would be lost by the change, so the bar says so first.
 *
 * @param worker serves the new version; by the time the button is pressed it may do so already, because of another tab
 */
export function offerNewVersion(worker: ServiceWorker): void {
  if (document.querySelector('.new-version')) return;
  const bar = document.createElement('div');
  bar.className = 'new-version';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.textContent = '有新版本。';
  const reload = () => {
    location.reload();
  };
  let warned = false;
  const change = button('换成新版', () => {
    if (isFilled() && !warned) {
      warned = true;
      said.textContent = '换了，这一页填的会清掉。先复制或保存，再按一次。';
      return;
    }
    if (worker.state !== 'installed') reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload);
    worker.postMessage({ type: 'SKIP_WAITING' });
  });
  const later = button('以后再说', () => {
    bar.remove();
  });
  bar.append(said, change, later);
  document.body.append(bar);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
}

/** Whether the reader typed or chose anything on the page. */
function isFilled(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'main input, main textarea',
  );
  return [...fields].some(
    (field) =>
      field.value !== field.defaultValue || ('checked' in field && field.checked !== field.defaultChecked),
  );
}
