// CKEditor 5: takes beforeinput events as its own and reverts what is changed behind its back.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'ckeditor5',
  recognises: (element) => element.classList.contains('ck-editor__editable'),
  open: (element) =>
    openEditable(element, {
      skip: '.ck-widget__type-around, .ck-widget__selection-handle, .ck-widget__resizer, .ck-fake-selection-container, .ck-reset_all',
      // Inserted line feeds take two undo steps (seen in 48.5); a paste takes one.
      pastesLines: true,
      ownUndo: true,
    }),
};
