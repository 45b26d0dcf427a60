// Froala as a helpdesk sets it up.
import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import { find, paragraphs, show } from './page.ts';

interface Froala {
  html: { get(): string; set(html: string): void };
  edit: { off(): void };
}

const editor = new FroalaEditor(find('#reply'), {
  height: 180,
  attribution: false,
  events: {
    initialized: () => {
      show({
        model: () => editor.html.get(),
        fill: (lines) => editor.html.set(paragraphs(lines)),
        freeze: () => editor.edit.off(),
      });
    },
  },
}) as unknown as Froala;
