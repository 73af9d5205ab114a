/** Makes the sign behind each heading copy its link; what that takes is loaded on the first click. */
export function offerHeadingLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.heading-link');
    if (!link) return;
    void import('../links/copy-heading.ts').then(({ copyHeading }) => copyHeading(link));
  });
}
