// An editable element with nothing around it.
import { find, paragraphs, show } from './page.ts';

const field = find('#reply');
show({
  model: () => field.innerHTML,
  fill: (lines) => (field.innerHTML = paragraphs(lines)),
  freeze: () => (field.contentEditable = 'false'),
});
