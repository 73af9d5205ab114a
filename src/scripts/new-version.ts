/**
 * Shows a bar with a button that puts the new version in place of the one that is open.
 *
 * @param worker serves the new version; by the time the button is pressed it may do so already, because of another tab
 */
export function offerNewVersion(worker: ServiceWorker): void {
  if (document.querySelector('.new-version')) return;
  const bar = document.createElement('div');
  bar.className = 'new-version';
  bar.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = '换成新版';
  const reload = () => {
    location.reload();
  };
  button.addEventListener('click', () => {
    if (worker.state !== 'installed') reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload);
    worker.postMessage({ type: 'SKIP_WAITING' });
  });
  bar.append('有新版本。', button);
  document.body.append(bar);
}
