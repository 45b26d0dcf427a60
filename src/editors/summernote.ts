// Summernote: keeps snapshots of its HTML for undo.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

/** A mouse button going up makes it take a snapshot; not bubbling, so that nothing else hears of it. */
function takeSnapshot(element: HTMLElement): void {
  element.dispatchEvent(new MouseEvent('mouseup', { bubbles: false }));
}

export const editor: Editor = {
  name: 'summernote',
  recognises: (element) => element.classList.contains('note-editable'),
  open: (element) => openEditable(element, { ownUndo: true, before: takeSnapshot }),
};
