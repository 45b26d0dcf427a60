// Lexical, which hears of every change by beforeinput.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'lexical',
  recognises: (element) => element.getAttribute('data-lexical-editor') === 'true',
  open: (element) => openEditable(element, { pastesLines: true, ownUndo: true }),
};
