// ProseMirror, and TipTap, which is built on it.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

export const editor: Editor = {
  name: 'prosemirror',
  recognises: (element) => element.classList.contains('ProseMirror'),
  open: (element) =>
    openEditable(element, {
      skip: '.ProseMirror-separator, .ProseMirror-gapcursor, .ProseMirror-widget',
      // A line feed in inserted text is lost (seen in 1.42); a paste keeps it.
      pastesLines: true,
      ownUndo: true,
      // Its history takes changes that touch each other within 500 ms (newGroupDelay) into one step.
      undoPause: 510,
    }),
};
