// CKEditor 4 in its frame, as Request Tracker has it. Its own script is loaded by the page.
import { find, paragraphs, show } from './page.ts';

interface Editor4 {
  getData(): string;
  insertHtml(html: string): void;
  setReadOnly(readOnly: boolean): void;
  on(event: string, callback: () => void): void;
}

declare const CKEDITOR: { replace(element: HTMLElement, config: object): Editor4 };

const editor = CKEDITOR.replace(find('#reply'), { versionCheck: false, height: 180, removePlugins: 'elementspath' });
editor.on('instanceReady', () => {
  show({
    model: () => editor.getData(),
    // Its setData writes the frame's document anew; helpdesks insert their macros.
    fill: (lines) => editor.insertHtml(paragraphs(lines)),
    renderAnew: () => {
      const body = (find('iframe') as HTMLIFrameElement).contentDocument!.body;
      const html = body.innerHTML;
      body.innerHTML = html;
    },
    freeze: () => editor.setReadOnly(true),
  });
});
