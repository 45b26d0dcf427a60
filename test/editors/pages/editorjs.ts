// Editor.js, where each paragraph is an editable element of its own; the first one is the field.
import EditorJS from '@editorjs/editorjs';
import { find, show } from './page.ts';

const editor = new EditorJS({ holder: find('#holder') });
await editor.isReady;
const field = find('.ce-paragraph');
const save = async (): Promise<string> => (await editor.save()).blocks.map(({ data }) => (data as { text: string }).text).join('\n');
let frozen: string | undefined;
show({
  model: () => frozen ?? save(),
  // Its own calls put a new element in the place of a block's; a paste goes into the one that is there.
  fill: (lines) => {
    field.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', lines.join('\n'));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  },
  renderAnew: () => field.replaceChildren(field.textContent),
  // It saves nothing any more while it is read-only (2.31), and puts new elements in the place of all.
  freeze: async () => {
    frozen = await save();
    await editor.readOnly.toggle(true);
  },
});
