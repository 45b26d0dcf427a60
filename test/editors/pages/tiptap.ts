// TipTap with its starter kit.
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { find, paragraphs, show } from './page.ts';

const editor = new Editor({ element: find('#reply'), extensions: [StarterKit] });
show({
  model: () => editor.getHTML(),
  fill: (lines) => editor.commands.setContent(paragraphs(lines)),
  freeze: () => editor.setEditable(false),
});
