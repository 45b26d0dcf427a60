// TinyMCE, in its own frame (there the element is the body) or inline.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

/**
 * It notes an undo step when the caret is moved by a key, and learns so by its key code alone; of these Insert is the one that does
 * nothing else (seen in 7.9 and 8.9). Not bubbling, so that nothing but the editor hears of it.
 */
function endUndoStep(element: HTMLElement): void {
  element.dispatchEvent(new KeyboardEvent('keyup', { key: 'Insert', code: 'Insert', keyCode: 45, bubbles: false }));
}

export const editor: Editor = {
  name: 'tinymce',
  recognises: (element) => element.classList.contains('mce-content-body'),
  open: (element) =>
    openEditable(element, {
      skip: '[data-mce-bogus="all"], [data-mce-type="bookmark"]',
      pastesLines: true,
      ownUndo: true,
      before: endUndoStep,
      after: endUndoStep,
    }),
};
