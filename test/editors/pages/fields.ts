// The editor pages by name, and where each has its one reply field.
import type { PlaceOfEditor } from './place.ts';

export interface FieldPage {
  /** The page is served at `/${name}`. */
  readonly name: string;
  /** How the editor calls itself, for docs/editors.md. */
  readonly title: string;
  /** A selector of the reply field, in the page or in its frame; ` >>> ` goes into a shadow root. */
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

/** Fields of plain text, and sites that nobody has heard of. */
export const plainFields: readonly FieldPage[] = [
  { name: 'textarea', title: 'textarea', field: 'textarea', newLine: 'Enter' },
  { name: 'input', title: 'input', field: 'input', newLine: null },
  { name: 'plaintext-only', title: 'contenteditable="plaintext-only"', field: '#reply', newLine: 'Enter' },
  {
    name: 'codemirror', title: 'CodeMirror 6', field: '.cm-content', newLine: 'Enter',
    cannot: {
      'a draft of 20,000 characters is read and changed':
        'CodeMirror 6 has only the lines around what is seen and around the caret in the page (view 6.43: about 1,000 px more than what is seen), and ' +
        'a content script cannot reach its state. The lines that are there are read, and wordings go into them (codemirror.test.ts); for the ' +
        'others each gap is one object on a line of its own.',
    },
  },
  { name: 'any-plain', title: 'a site of plain HTML', field: 'textarea', newLine: 'Enter' },
  { name: 'any-react', title: 'a site made with React', field: 'textarea', newLine: 'Enter' },
  { name: 'any-web-component', title: 'a site of web components', field: 'ticket-reply >>> reply-field >>> #reply', newLine: 'Enter', livesNotIn: inNoShadowRoot('its field is in two open ones already; the page does not put it into a third') },
];

/** Rich editors for which the markup in the page is the text. */
export const markupEditors: readonly FieldPage[] = [
  { name: 'contenteditable', title: 'contenteditable', field: '#reply', newLine: 'Enter', bold: true, link: true },
  { name: 'ckeditor4', title: 'CKEditor 4 (frame)', field: 'body.cke_editable', framed: true, newLine: 'Enter', bold: true, link: true, livesNotIn: inNoShadowRoot('CKEditor 4 (4.22) never becomes ready there') },
  { name: 'tinymce', title: 'TinyMCE (frame)', field: 'body.mce-content-body', framed: true, newLine: 'Enter', bold: true, link: true },
  { name: 'tinymce-inline', title: 'TinyMCE (inline)', field: '#reply', newLine: 'Enter', bold: true, link: true, livesNotIn: inNoShadowRoot('TinyMCE (8.9) inline takes no keys there') },
  { name: 'froala', title: 'Froala', field: '.fr-element', newLine: 'Enter', bold: true, link: true, livesNotIn: inNoShadowRoot('Froala (5.4) does not undo there, its own typing neither'), cannot: { 'after more typing, undo comes by the wording and by the draft before it': 'Froala 5.4 has what was typed in the last 500 ms (typingTimer) in no undo step: an undo so soon takes what came before along, with a wording or without; 700 ms after typing undo comes by both (tried).' } },
  { name: 'summernote', title: 'Summernote', field: '.note-editable', newLine: 'Enter', bold: true, link: true },
  { name: 'trix', title: 'Trix', field: 'trix-editor', newLine: 'Enter', bold: true, link: true, redoButton: '.trix-button--icon-redo', pastedLine: 'div', drawsLater: true, livesNotIn: inNoShadowRoot('Trix (2.1) takes no keys there') },
  { name: 'editorjs', title: 'Editor.js', field: '.ce-paragraph', newLine: null, bold: true, link: true },
];

/** Rich editors that keep a text of their own and draw it. */
export const modelEditors: readonly FieldPage[] = [
  { name: 'ckeditor5', title: 'CKEditor 5', field: '.ck-editor__editable', newLine: 'Enter', bold: true, link: true, livesNotIn: inNoShadowRoot('CKEditor 5 (48.5) throws at each key there (getComputedStyle of a selection that it does not find) and its undo loses words') },
  { name: 'prosemirror', title: 'ProseMirror', field: '.ProseMirror', newLine: 'Enter', bold: true, link: true },
  { name: 'tiptap', title: 'TipTap', field: '.ProseMirror', newLine: 'Enter', bold: true, link: true },
  {
    name: 'prosemirror-collaborative', title: 'ProseMirror with Yjs', field: '#reply .ProseMirror', newLine: 'Enter', bold: true, link: true,
    cannot: {
      'after more typing, undo comes by the wording and by the draft before it':
        'The undo of Yjs 13.6 takes all that one person changes within 500 ms (captureTimeout) into one step, wherever it is: what is typed ' +
        'less than that after a wording goes with it. Only a call in the page (stopCapturing) ends a step; a pause before the wording keeps ' +
        'it apart from the typing before it.',
    },
  },
  { name: 'quill', title: 'Quill 2', field: '.ql-editor', newLine: 'Enter', bold: true, link: true, redo: 'ControlOrMeta+Shift+Z', livesNotIn: inNoShadowRoot('Quill (2.0) loses its caret there: typed letters change places without us'), cannot: { 'after more typing, undo comes by the wording and by the draft before it': 'Quill 2.0 takes what is typed within 1,000 ms (history.delay) after a change into its undo step; with that pause undo comes by both (tried). Only a call in the page (history.cutoff) ends a step.' } },
  { name: 'lexical', title: 'Lexical', field: '#reply', newLine: 'Enter', bold: true, link: true },
  { name: 'slate', title: 'Slate', field: '[data-slate-editor]', newLine: 'Enter', bold: true },
  { name: 'draftjs', title: 'Draft.js', field: '.public-DraftEditor-content', newLine: 'Enter', bold: true, livesNotIn: inNoShadowRoot('Draft.js (0.11) hears of no selection there: typed letters go to the end, and a wording is refused and offered to copy'), cannot: { 'it brings the keyboard back from elsewhere, to where the caret was': 'Draft.js 0.11 takes its selection away when the focus leaves: the caret then stands behind the new words.' } },
];

export const fieldPages: readonly FieldPage[] = [...plainFields, ...markupEditors, ...modelEditors];

/** The field for a locator, which goes into open shadow roots by itself. */
export const locatorOf = ({ field }: FieldPage): string => field.replaceAll(' >>> ', ' ');
