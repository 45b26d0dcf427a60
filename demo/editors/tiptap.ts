// TipTap (ProseMirror), with the few buttons that a reply needs.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { OpenEditor } from './types.ts';

export const open: OpenEditor = (place, label) => {
  const bar = document.createElement('div');
  bar.className = 'bar-of-buttons';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Formatting');
  const body = document.createElement('div');
  place.append(bar, body);

  const editor = new Editor({
    element: body,
    extensions: [StarterKit],
    editorProps: { attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox' } },
  });

  const actions: readonly (readonly [string, string, () => void])[] = [
    ['Bold', 'B', () => editor.chain().focus().toggleBold().run()],
    ['Italic', 'I', () => editor.chain().focus().toggleItalic().run()],
    ['List', '•', () => editor.chain().focus().toggleBulletList().run()],
  ];
  for (const [name, sign, act] of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', act);
    bar.append(button);
  }

  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    write(paragraphs) {
      const content = paragraphs.map((text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] }));
      editor.chain().focus().selectAll().insertContent(content.length > 0 ? content : [{ type: 'paragraph' }]).run();
    },
    focus: () => void editor.commands.focus(),
    close() {
      editor.destroy();
      place.replaceChildren();
    },
  };
};
