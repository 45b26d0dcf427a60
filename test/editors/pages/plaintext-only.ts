// An editable element that holds plain text only.
import { find, show } from './page.ts';

const field = find('#reply');
show({
  model: () => field.innerText,
  fill: (lines) => (field.textContent = lines.join('\n')),
  freeze: () => (field.contentEditable = 'false'),
});
