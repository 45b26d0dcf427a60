// Slate with its history and one mark, as its own examples put it together.
import { createElement, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Range, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { find, show } from './page.ts';

interface Leaf {
  text: string;
  bold?: true;
}
interface Paragraph {
  children: Leaf[];
}

const paragraph = (text: string): Descendant => ({ children: [{ text }] });
const editor = withHistory(withReact(createEditor()));

function toggleBold(event: KeyboardEvent): void {
  if (event.key !== 'b' || !event.ctrlKey) return;
  event.preventDefault();
  const marks = Editor.marks(editor) as Partial<Leaf> | null;
  if (marks?.bold) Editor.removeMark(editor, 'bold');
  else Editor.addMark(editor, 'bold', true);
}

let freeze: () => void;

function Reply(): ReactNode {
  const [readOnly, setReadOnly] = useState(false);
  freeze = () => setReadOnly(true);
  return createElement(
    Slate,
    {
      editor,
      initialValue: [paragraph('')],
      children: createElement(Editable, {
        readOnly,
        placeholder: 'Your reply',
        onKeyDown: toggleBold,
        renderLeaf: ({ attributes, children, leaf }: { attributes: object; children: ReactNode; leaf: Leaf }) =>
          createElement('span', attributes, leaf.bold ? createElement('strong', null, children) : children),
      }),
    },
  );
}

createRoot(find('#reply')).render(createElement(Reply));

const html = ({ text, bold }: Leaf): string => (bold ? `<strong>${text}</strong>` : text);
show({
  model: () => (editor.children as Paragraph[]).map(({ children }) => `<p>${children.map(html).join('')}</p>`).join(''),
  fill: (lines) => {
    Transforms.insertFragment(editor, lines.map(paragraph), { at: Editor.range(editor, []) });
  },
  hasHeard: () => {
    const selection = (ReactEditor.findDocumentOrShadowRoot(editor) as Document).getSelection();
    const range = selection && ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
    return range !== null && editor.selection !== null && Range.equals(range, editor.selection);
  },
  freeze: () => flushSync(freeze),
});
