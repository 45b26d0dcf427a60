// The editor pages by name, and where each has its one reply field.

export interface FieldPage {
  /** The page is served at `/${name}`. */
  readonly name: string;
  /** A selector of the reply field, in the page or in its frame. */
  readonly field: string;
  /** True where the field is the body of the page's only frame. */
  readonly framed?: true;
  /** How a line is ended in it: a key, or nothing where it holds one line. */
  readonly newLine: 'Enter' | null;
  /** The marks that can be put on words with Ctrl+B. */
  readonly bold?: true;
}

export const fieldPages: readonly FieldPage[] = [
  { name: 'textarea', field: 'textarea', newLine: 'Enter' },
  { name: 'input', field: 'input', newLine: null },
  { name: 'contenteditable', field: '#reply', newLine: 'Enter', bold: true },
  { name: 'plaintext-only', field: '#reply', newLine: 'Enter' },
  { name: 'ckeditor5', field: '.ck-editor__editable', newLine: 'Enter', bold: true },
  { name: 'prosemirror', field: '.ProseMirror', newLine: 'Enter', bold: true },
  { name: 'tiptap', field: '.ProseMirror', newLine: 'Enter', bold: true },
  { name: 'ckeditor4', field: 'body.cke_editable', framed: true, newLine: 'Enter', bold: true },
  { name: 'slate', field: '[data-slate-editor]', newLine: 'Enter', bold: true },
  { name: 'draftjs', field: '.public-DraftEditor-content', newLine: 'Enter', bold: true },
  { name: 'froala', field: '.fr-element', newLine: 'Enter', bold: true },
  { name: 'summernote', field: '.note-editable', newLine: 'Enter', bold: true },
];
