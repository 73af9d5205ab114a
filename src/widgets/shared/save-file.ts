/** Hands a text, or bytes, to the reader as a file. @param name file name with its ending */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const kind = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
