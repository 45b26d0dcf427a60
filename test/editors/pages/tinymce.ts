// TinyMCE in its frame. Its own script is loaded by the page.
import { find, paragraphs, show } from './page.ts';

interface Tiny {
  getContent(): string;
  setContent(html: string): void;
  mode: { set(mode: 'design' | 'readonly'): void };
}

declare const tinymce: { init(config: object): Promise<Tiny[]> };

const [editor] = await tinymce.init({ target: find('#reply'), license_key: 'gpl', promotion: false, branding: false, height: 320 });
show({
  model: () => editor!.getContent(),
  fill: (lines) => editor!.setContent(paragraphs(lines)),
  freeze: () => editor!.mode.set('readonly'),
});
