// Trix in a form, as Basecamp has it.
import { find, show } from './page.ts';
import 'trix/dist/trix.css';

interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: { loadHTML(html: string): void };
  disabled: boolean;
}

const field = find('trix-editor') as TrixElement;
// What was typed is in its value a frame later.
const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
field.addEventListener('trix-initialize', () =>
  show({
    model: () => drawn().then(() => field.value),
    fill: (lines) => field.editor.loadHTML(`<div>${lines.join('<br>')}</div>`),
    freeze: () => drawn().then(() => (field.disabled = true)),
  }));
// @ts-expect-error It brings no types (2.1).
await import('trix');
