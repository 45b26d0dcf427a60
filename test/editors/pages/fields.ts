// The editor pages by name, and where each has its one reply field.
import type { PlaceOfEditor } from './place.ts';

export interface FieldPage {
  /** The page is served at `/${name}`. */
  readonly name: string;
  /** How the editor calls itself, for docs/editors.md. */
  readonly title: string;
  /** A selector of the reply field, in the page or in its frame. */
  readonly field: string;
  /** True where the field is the body of the page's only frame. */
  readonly framed?: true;
  /** How a line is ended in it: a key, or nothing where it holds one line. */
  readonly newLine: 'Enter' | null;
  /** Whether words can be made bold with Ctrl+B. */
  readonly bold?: true;
  /** Whether words can be a link. */
  readonly link?: true;
  /** The keys that redo, where they are not Ctrl+Y. */
  readonly redo?: string;
  /** The button that redoes, where no keys do. */
  readonly redoButton?: string;
  /** The element that a line is in pasted HTML, where it is not `p`. */
  readonly pastedLine?: string;
  /** True where the editor draws what is typed a frame later, and loses a line or a mark that comes before. */
  readonly drawsLater?: true;
  /** Places in which the editor itself does not work, and how that shows. */
  readonly livesNotIn?: Readonly<Partial<Record<PlaceOfEditor, string>>>;
  /** Tests of the battery that fail here, by their title: why, and what was tried. They end up in docs/editors.md. */
  readonly cannot?: Readonly<Record<string, string>>;
}

const inNoShadowRoot = (reason: string): NonNullable<FieldPage['livesNotIn']> => ({ 'open shadow root': reason, 'closed shadow root': reason });

export const fieldPages: readonly FieldPage[] = [
  { name: 'textarea', title: 'textarea', field: 'textarea', newLine: 'Enter' },
  { name: 'input', title: 'input', field: 'input', newLine: null },
  { name: 'contenteditable', title: 'contenteditable', field: '#reply', newLine: 'Enter', bold: true, link: true },
  { name: 'plaintext-only', title: 'contenteditable="plaintext-only"', field: '#reply', newLine: 'Enter' },
  { name: 'ckeditor5', title: 'CKEditor 5', field: '.ck-editor__editable', newLine: 'Enter', bold: true, link: true, livesNotIn: inNoShadowRoot('CKEditor 5 (48.5) throws at each key there (getComputedStyle of a selection that it does not find) and its undo loses words') },
  { name: 'prosemirror', title: 'ProseMirror', field: '.ProseMirror', newLine: 'Enter', bold: true, link: true },
  { name: 'tiptap', title: 'TipTap', field: '.ProseMirror', newLine: 'Enter', bold: true, link: true },
  { name: 'ckeditor4', title: 'CKEditor 4 (frame)', field: 'body.cke_editable', framed: true, newLine: 'Enter', bold: true, link: true, livesNotIn: inNoShadowRoot('CKEditor 4 (4.22) never becomes ready there') },
  { name: 'quill', title: 'Quill 2', field: '.ql-editor', newLine: 'Enter', bold: true, link: true, redo: 'ControlOrMeta+Shift+Z' },
  { name: 'lexical', title: 'Lexical', field: '#reply', newLine: 'Enter', bold: true, link: true },
  { name: 'trix', title: 'Trix', field: 'trix-editor', newLine: 'Enter', bold: true, link: true, redoButton: '.trix-button--icon-redo', pastedLine: 'div', drawsLater: true },
  { name: 'editorjs', title: 'Editor.js', field: '.ce-paragraph', newLine: null, bold: true, link: true },
];
