// Slate: its own text is the truth; what is changed behind its back is in the page, but not in the reply that is sent.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'slate',
  recognises: (element) => element.hasAttribute('data-slate-editor'),
  open: (element) =>
    openEditable(element, {
      skip: '[data-slate-placeholder]',
      asksOnly: true,
      ownUndo: true,
    }),
};
