// TipTap with its starter kit.
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { show } from './page.ts';

const editor = new Editor({ element: document.querySelector<HTMLElement>('#reply')!, extensions: [StarterKit] });
show({ model: () => editor.getHTML(), freeze: () => editor.setEditable(false) });
