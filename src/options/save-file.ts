// Hands a person a file that was made here.

/** Saves a text or bytes under a name, as the browser saves downloads. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>[], type: string): void {
  const url = URL.createObjectURL(new Blob(typeof content === 'string' ? [content] : content, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; a blob that is kept would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
