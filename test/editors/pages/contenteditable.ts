// An editable element with nothing around it.
import { paragraphs, show } from './page.ts';

const field = document.querySelector<HTMLElement>('#reply')!;
show({
  model: () => field.innerHTML,
  fill: (lines) => (field.innerHTML = paragraphs(lines)),
  freeze: () => (field.contentEditable = 'false'),
});
