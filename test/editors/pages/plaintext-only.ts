// An editable element that holds plain text only.
import { show } from './page.ts';

const field = document.querySelector<HTMLElement>('#reply')!;
show({
  model: () => field.innerText,
  fill: (lines) => (field.textContent = lines.join('\n')),
  freeze: () => (field.contentEditable = 'false'),
});
