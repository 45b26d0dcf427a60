// CodeMirror 6 with Markdown, as sites put it together for a reply: lines wrap, and the draft is source text.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { find, show } from './page.ts';

const writing = new Compartment();
const view = new EditorView({
  parent: find('#reply'),
  extensions: [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    markdown(),
    EditorView.lineWrapping,
    EditorView.theme({ '&': { height: '180px', border: '1px solid #888' }, '.cm-content': { font: "16px/1.4 'DejaVu Sans', sans-serif" } }),
    writing.of([]),
  ],
});

show({
  model: () => view.state.doc.toString(),
  fill: (lines) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: lines.join('\n') } }),
  freeze: () => view.dispatch({ effects: writing.reconfigure(EditorState.readOnly.of(true)) }),
});
