// Puts the form of an editor page where helpdesks put theirs: into a modal dialog, or into a shadow root.

/** The places of an editor. `frame` is the page itself, shown in a frame of another one. */
export const placesOfEditors = ['dialog', 'frame', 'open shadow root', 'closed shadow root'] as const;
export type PlaceOfEditor = (typeof placesOfEditors)[number];

/** Moves the form, before the editor is made, and returns what it can be found in. */
export function placeForm(form: HTMLElement, place: string | null): Document | ShadowRoot {
  if (place === 'dialog') {
    const dialog = document.createElement('dialog');
    form.replaceWith(dialog);
    dialog.append(form);
    dialog.showModal();
  }
  if (place !== 'open shadow root' && place !== 'closed shadow root') return document;
  const host = document.createElement('reply-box');
  form.replaceWith(host);
  const root = host.attachShadow({ mode: place === 'open shadow root' ? 'open' : 'closed' });
  for (const styles of document.querySelectorAll('link[rel=stylesheet], style')) root.append(styles.cloneNode(true));
  root.append(form);
  return root;
}
