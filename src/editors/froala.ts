// Froala: keeps snapshots of its HTML for undo.
import { openEditable } from './contenteditable.ts';
import type { Editor } from './types.ts';

/** It takes a snapshot when a key without a code goes up and no typing waits for its own snapshot (its module keys, 5.4). */
function takeSnapshot(element: HTMLElement): void {
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: false }));
}

export const editor: Editor = {
  name: 'froala',
  recognises: (element) => element.classList.contains('fr-element'),
  open: (element) =>
    openEditable(element, {
      skip: '.fr-marker',
      // At insertReplacementText it only widens the selection to whole words (its module events, 5.4): it is not asked.
      ask: () => false,
      ownUndo: true,
      // It takes what is typed within 500 ms (typingTimer) into one snapshot.
      undoPause: 550,
      before: takeSnapshot,
      after: takeSnapshot,
    }),
};
