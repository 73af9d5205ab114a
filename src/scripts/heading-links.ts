/** Makes the sign behind each heading copy its link; what that takes is loaded on the first click. */
export function offerHeadingLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.heading-link');
    if (!link) return;
    import('../links/copy-heading.ts').then(
      ({ copyHeading }) => copyHeading(link),
      // Without a network it is a link like any other.
      () => undefined,
    );
  });
}
