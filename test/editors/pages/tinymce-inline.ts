// TinyMCE in the page itself, where its element lies in no frame. Its own script is loaded by the page.
import { find, paragraphs, show } from './page.ts';

interface Tiny {
  getContent(): string;
  setContent(html: string): void;
  mode: { set(mode: 'design' | 'readonly'): void };
}

declare const tinymce: { init(config: object): Promise<Tiny[]> };

const [editor] = await tinymce.init({ target: find('#reply'), inline: true, license_key: 'gpl', promotion: false });
show({
  model: () => editor!.getContent(),
  fill: (lines) => editor!.setContent(paragraphs(lines)),
  freeze: () => editor!.mode.set('readonly'),
});
