// A plain textarea, as the oldest helpdesks and many new ones have.
import type { OpenEditor } from './types.ts';

export const open: OpenEditor = (place, label) => {
  const field = document.createElement('textarea');
  field.className = 'plain';
  field.rows = 9;
  field.setAttribute('aria-label', label);
  field.dataset['reply'] = '';
  place.append(field);
  return {
    text: () => field.value,
    write(paragraphs) {
      field.focus();
      field.select();
      // The one way for a page to write into a textarea and keep its undo.
      if (paragraphs.length > 0) document.execCommand('insertText', false, paragraphs.join('\n\n'));
      else document.execCommand('delete');
    },
    focus: () => field.focus(),
    close: () => field.remove(),
  };
};
