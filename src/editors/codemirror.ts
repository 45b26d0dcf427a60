// CodeMirror 6. Of a long document only the lines around what is seen and around the caret are in the page, and only they are read.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'codemirror',
  recognises: (element) => element.classList.contains('cm-content'),
  open: (element) =>
    openEditable(element, {
      skip: '.cm-widgetBuffer, .cm-placeholder',
      // Lines above or below, and the middle of a very long line (seen in view 6.43).
      gap: '.cm-gap, .cm-line > div[contenteditable="false"]:empty',
      pastesLines: true,
      ownUndo: true,
      // Its history takes typing that touches within 500 ms (newGroupDelay) into one step.
      undoPause: 510,
    }),
};
