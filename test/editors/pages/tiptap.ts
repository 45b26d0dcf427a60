// TipTap with its starter kit.
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { paragraphs, show } from './page.ts';

const editor = new Editor({ element: document.querySelector<HTMLElement>('#reply')!, extensions: [StarterKit] });
show({
  model: () => editor.getHTML(),
  fill: (lines) => editor.commands.setContent(paragraphs(lines)),
  freeze: () => editor.setEditable(false),
});
