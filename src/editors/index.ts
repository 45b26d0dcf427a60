// Opens the text field that an element is: the first editor that recognises it, the general ones last.
import type { Draft, Editor } from './types.ts';

const files = import.meta.glob<{ editor?: Editor }>(['./*.ts', '!./index.ts', '!./*.test.ts'], { eager: true });

/** All editors we know, the specific ones first. */
export const editors: readonly Editor[] = Object.values(files)
  .flatMap(({ editor }) => editor ?? [])
  .toSorted((a, b) => Number(a.general ?? false) - Number(b.general ?? false));

/** The editor that knows an element, or undefined. */
export const editorOf = (element: Element): Editor | undefined => editors.find((editor) => editor.recognises(element));

const open = new WeakMap<Element, Draft>();

/** The draft in an element, the same one each time; null where the element is no text field that we can work in. */
export function openDraft(element: HTMLElement): Draft | null {
  const known = open.get(element);
  if (known) return known;
  const draft = editorOf(element)?.open(element) ?? null;
  if (draft) open.set(element, draft);
  return draft;
}
