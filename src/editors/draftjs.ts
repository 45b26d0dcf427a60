// Draft.js: reads back what the browser did to one run of letters, and takes no notice of what it did to several or to lines.
import { openEditable } from './contenteditable.ts';
import { paste, pressBackspace } from './requests.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'draftjs',
  recognises: (element) => element.classList.contains('public-DraftEditor-content'),
  open: (element) =>
    openEditable(element, {
      // Seen in 0.11.7: beforeinput is not heard; words put in by the browser across bold letters or lines are lost to it.
      ask: (range, text) => (text === '' ? pressBackspace(range) : paste(range, text)),
      asksOnly: true,
      ownUndo: true,
    }),
};
