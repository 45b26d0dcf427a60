// A textarea, or an input of one line of text.
import type { Range } from '../engine/types.ts';
import { boxAround } from './boxes.ts';
import { Changes } from './changes.ts';
import { insert } from './insert.ts';
import { mirrorIn } from './mirror.ts';
import { reveal } from './reveal.ts';
import { focus } from './selection.ts';
import type { Draft, Editor } from './types.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** A script that sets `value` fires no event and changes no node, so the value is looked at this often, in ms, while someone listens. */
const lookEvery = 500;

export const editor: Editor = {
  name: 'textarea',
  general: true,
  recognises: (element) =>
    element.localName === 'textarea' ||
    // Inputs of other types have no selection, or hold something else than prose.
    (element.localName === 'input' && (element as HTMLInputElement).type === 'text'),
  open: (element) => openControl(element as Control),
};

function openControl(element: Control): Draft {
  const text = (): string => element.value;
  const changes = new Changes(element, text);

  const select = ({ start, end }: Range): void => {
    focus(element);
    element.setSelectionRange(start, end);
  };

  const selection = (): Range | null => {
    const { selectionStart: start, selectionEnd: end } = element;
    return start === null || end === null ? null : { start, end };
  };

  const rects = (range: Range): DOMRect[] => mirrorIn(element.ownerDocument).rects(element, range);

  const onChange = (callback: () => void, signal: AbortSignal): void => {
    changes.listen(callback, signal);
    const view = element.ownerDocument.defaultView;
    if (signal.aborted || !view) return;
    const look = (): void => changes.notice();
    const timer = view.setInterval(look, lookEvery);
    element.ownerDocument.addEventListener('selectionchange', look, { signal });
    signal.addEventListener('abort', () => {
      view.clearInterval(timer);
      mirrorIn(element.ownerDocument).clear(element);
    }, { once: true });
  };

  const field = { element, text, composing: () => changes.composing(), selection, select, domRange: () => null };

  return {
    element,
    text,
    leaveOut: () => [],
    onChange,
    rects,
    measureIn: (home) => mirrorIn(element.ownerDocument).moveTo(home),
    domRanges: () => null,
    selection,
    select: (range) => {
      select(range);
      reveal(element, () => boxAround(rects(range)));
    },
    composing: () => changes.composing(),
    apply: (edit) => insert(field, edit, {}),
  };
}
