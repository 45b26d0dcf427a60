// ProseMirror where two people write one draft: two editors, each bound to its own Yjs document, kept alike in memory.
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { redoCommand, undoCommand, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { find, show } from './page.ts';

/** What the colleague does. Offline, what the two write reaches the other only with `meet`. */
export interface Colleague {
  writes(words: string, before: string): void;
  text(): string;
  part(): void;
  meet(): void;
}

declare global {
  interface Window {
    colleague: Colleague;
  }
}

const [ours, theirs] = [new Doc(), new Doc()];
let together = true;
for (const [from, to] of [[ours, theirs], [theirs, ours]] as const) {
  from.on('update', (update: Uint8Array, origin: unknown) => {
    if (together && origin !== 'other') applyUpdate(to, update, 'other');
  });
}

const schema = new Schema({ nodes, marks });
let editable = true;
const editor = (element: HTMLElement, draft: Doc): EditorView =>
  new EditorView(element, {
    state: EditorState.create({
      schema,
      plugins: [
        ySyncPlugin(draft.getXmlFragment('draft')),
        yUndoPlugin(),
        keymap({ 'Mod-z': undoCommand, 'Mod-y': redoCommand, 'Mod-b': toggleMark(schema.marks['strong']!) }),
        keymap(baseKeymap),
      ],
    }),
    editable: () => editable,
  });
const view = editor(find('#reply'), ours);
const other = editor(document.querySelector<HTMLElement>('#colleague')!, theirs);

window.colleague = {
  writes: (words, before) => {
    let at = -1;
    other.state.doc.descendants((node, place) => {
      const index = node.text?.indexOf(before) ?? -1;
      if (at < 0 && index >= 0) at = place + index;
    });
    if (at < 0) throw new Error(`The colleague does not find “${before}”.`);
    other.dispatch(other.state.tr.insertText(words, at));
  },
  text: () => other.state.doc.textContent,
  part: () => {
    together = false;
  },
  meet: () => {
    together = true;
    applyUpdate(theirs, encodeStateAsUpdate(ours), 'other');
    applyUpdate(ours, encodeStateAsUpdate(theirs), 'other');
  },
};

show({
  model: () => {
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return holder.innerHTML;
  },
  fill: (lines) => {
    const { tr, doc } = view.state;
    view.dispatch(tr.replaceWith(0, doc.content.size, lines.map((line) => schema.node('paragraph', null, schema.text(line)))));
  },
  freeze: () => {
    editable = false;
    view.setProps({});
  },
});
