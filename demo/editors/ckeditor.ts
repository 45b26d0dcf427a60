// CKEditor 5 under its GPL licence: only this demo and the tests use it, nothing of it goes into the extension.
import { BlockQuote, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { OpenEditor } from './types.ts';

export const open: OpenEditor = async (place, label) => {
  const body = document.createElement('div');
  place.append(body);
  const editor = await ClassicEditor.create(body, {
    licenseKey: 'GPL',
    label,
    plugins: [Essentials, Paragraph, Bold, Italic, List, Link, BlockQuote],
    // Its badge stands at the left: the right corner of a reply field is where Warmline's pill goes.
    ui: { poweredBy: { side: 'left', position: 'border', label: 'Powered by', verticalOffset: 5, horizontalOffset: 5 } },
    toolbar: ['bold', 'italic', 'bulletedList', 'link', 'blockQuote', '|', 'undo', 'redo'],
  });

  return {
    text() {
      const root = editor.model.document.getRoot();
      const blocks = root ? [...root.getChildren()] : [];
      return blocks.map((block) => (block.is('element') ? textOf([...editor.model.createRangeIn(block).getItems()]) : '')).join('\n');
    },
    write(paragraphs) {
      editor.model.change((writer) => {
        const root = editor.model.document.getRoot();
        if (!root) return;
        writer.remove(writer.createRangeIn(root));
        for (const text of paragraphs.length > 0 ? paragraphs : ['']) {
          const paragraph = writer.createElement('paragraph');
          writer.appendText(text, paragraph);
          writer.append(paragraph, root);
        }
        writer.setSelection(root, 'end');
      });
      editor.editing.view.focus();
    },
    focus: () => editor.editing.view.focus(),
    async close() {
      await editor.destroy();
      place.replaceChildren();
    },
  };
};

/** Text proxies give their words, a soft break a line. */
function textOf(items: readonly { is(type: '$textProxy'): boolean }[]): string {
  return items.map((item) => ('data' in item ? String(item.data) : 'name' in item && item.name === 'softBreak' ? '\n' : '')).join('');
}
