// Lexical with rich text, history and links, put together from its own packages.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { find, show } from './page.ts';

const field = find('#reply');
const editor = createEditor({
  namespace: 'reply',
  nodes: [HeadingNode, QuoteNode, LinkNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(field);
registerRichText(editor);
// The delay that its React plugin gives by default (0.52, 2026-11).
registerHistory(editor, createEmptyHistoryState(), 1000);
editor.registerEditableListener((editable) => {
  field.contentEditable = String(editable);
});

show({
  model: () => editor.read(() => $generateHtmlFromNodes(editor)),
  fill: (lines) =>
    editor.update(() => {
      $getRoot()
        .clear()
        .append(...lines.map((line) => $createParagraphNode().append($createTextNode(line))));
    }),
  freeze: () => editor.setEditable(false),
});
