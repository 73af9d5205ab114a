/** Fetches the widgets of a long page as the reader gets near them; at once where the browser cannot tell. */
export function watchLaterWidgets(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-later-widget]');
  if (!('IntersectionObserver' in globalThis)) {
    places.forEach(fill);
    return;
  }
  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        fill(target as HTMLElement);
      }
    },
    { rootMargin: '200px' },
  );
  places.forEach((place) => {
    near.observe(place);
  });
}

function fill(place: HTMLElement): void {
  import('./mount.ts')
    .then(({ mountWidget }) => mountWidget(place))
    .catch(() => {
      // Without a network what stands there stays: it leads to the widget's own page.
    });
}
