/** Brings the header back when the reader scrolls up, as on the way to look for something else. */
export function returnHeader(): void {
  const header = document.querySelector('.site-header');
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      // At the top it lies in its place; a jump to a heading is no way back.
      if (scrollY === 0) header?.classList.remove('shown');
      else if (Math.abs(scrollY - last) < innerHeight) header?.classList.toggle('shown', scrollY < last);
      last = scrollY;
    },
    { passive: true },
  );
}

/** 搜索 and 目录 at the foot of a phone open on the page itself, where it and the browser have what that takes. */
export function openInPlace(): void {
  const input = document.getElementById('site-search');
  const nav = document.querySelector<HTMLElement>('.site-nav');
  onTap('[data-search]', input && (() => input.focus()));
  onTap('[data-contents]', nav && 'HTMLDialogElement' in window ? () => void showContents(nav) : null);
}

async function showContents(nav: HTMLElement): Promise<void> {
  try {
    (await import('./contents-dialog.ts')).openContents(nav);
  } catch {
    nav.scrollIntoView();
  }
}

function onTap(link: string, act: (() => void) | null): void {
  if (!act) return;
  document.querySelector(`.bar ${link}`)?.addEventListener('click', (event) => {
    event.preventDefault();
    act();
  });
}
