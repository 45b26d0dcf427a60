// Draft.js with its own key bindings.
import { ContentState, Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { find, show } from './page.ts';

interface Block {
  getText(): string;
  findStyleRanges(filter: (character: { hasStyle(style: string): boolean }) => boolean, found: (start: number, end: number) => void): void;
}

let state = EditorState.createEmpty();
let update: (next: unknown) => void;
let freeze: () => void;

function Reply(): ReactNode {
  const [shown, setShown] = useState(state);
  const [readOnly, setReadOnly] = useState(false);
  update = (next) => setShown((state = next));
  freeze = () => setReadOnly(true);
  return createElement(Editor, {
    editorState: shown,
    readOnly,
    onChange: update,
    handleKeyCommand: (command: string, current: unknown) => {
      const next = RichUtils.handleKeyCommand(current, command);
      if (next) update(next);
      return next ? 'handled' : 'not-handled';
    },
  });
}

createRoot(find('#reply')).render(createElement(Reply));

function html(block: Block): string {
  const text = block.getText();
  let written = '';
  let end = 0;
  block.findStyleRanges((character) => character.hasStyle('BOLD'), (from, to) => {
    written += `${text.slice(end, from)}<strong>${text.slice(from, to)}</strong>`;
    end = to;
  });
  return `<p>${written}${text.slice(end)}</p>`;
}

show({
  model: () => (state.getCurrentContent().getBlocksAsArray() as Block[]).map(html).join(''),
  fill: (lines) => update(EditorState.push(state, ContentState.createFromText(lines.join('\n')), 'insert-fragment')),
  freeze: () => flushSync(freeze),
});
