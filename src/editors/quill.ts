// Quill, 1 and 2: Salesforce's rich text fields among others.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'quill',
  recognises: (element) => element.classList.contains('ql-editor'),
  open: (element) =>
    openEditable(element, {
      skip: '.ql-ui, .ql-cursor, .ql-clipboard',
      pastesLines: true,
      ownUndo: true,
      // Its history takes changes within 1000 ms (history.delay, 1.3 and 2.0) into one step.
      undoPause: 1010,
    }),
};
