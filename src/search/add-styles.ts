/** Puts a style sheet into the page that only what a script shows has need of. @param url as `import … from '….css?url'` gives it */
export function addStyles(url: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
}
