// Types of server.mjs.
export function serveDemo(): Promise<{
  /** Ends with a slash; takes ?editor=plain|tiptap|ckeditor and ?lang=en|ru|bg. */
  readonly url: string;
  close(): Promise<void>;
}>;
