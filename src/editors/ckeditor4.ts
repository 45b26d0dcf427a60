// CKEditor 4, in its own frame (there the element is the body) or inline.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

/**
 * Its undo goes back to the last snapshot, wherever in the typing that was. A click makes it take one, so one is sent before and
 * after the change: to the node where it listens for clicks, and not bubbling, so that nothing else hears of it.
 */
function takeSnapshot(element: HTMLElement): void {
  const listener = element.localName === 'body' ? element.ownerDocument.documentElement : element;
  listener.dispatchEvent(new MouseEvent('click', { bubbles: false }));
}

/** It learns that there is something to undo from a key going up after the input; key code 0 is what it noted the input under. */
function endInput(element: HTMLElement): void {
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: false }));
}

export const editor: Editor = {
  name: 'ckeditor4',
  recognises: (element) => element.classList.contains('cke_editable'),
  open: (element) =>
    openEditable(element, {
      skip: '[data-cke-bookmark], [data-cke-temp], [data-cke-magic-line], [data-cke-hidden-sel], #cke_pastebin, .cke_reset',
      ownUndo: true,
      before: takeSnapshot,
      after: (body) => {
        endInput(body);
        takeSnapshot(body);
      },
    }),
};
