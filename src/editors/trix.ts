// Trix, as Basecamp and other Rails applications have it: it draws a change a frame after it was asked for, line feeds included.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'trix',
  recognises: (element) => element.localName === 'trix-editor',
  open: (element) => openEditable(element, { skip: '[data-trix-cursor-target]', ownUndo: true }),
};
