// A site that nobody has heard of, plain HTML: a textarea that grows with its text and counts its letters.
import { find, form, show } from './page.ts';

const field = form.querySelector('textarea')!;
const grow = (): void => {
  field.style.height = 'auto';
  field.style.height = `${Math.min(180, Math.max(120, field.scrollHeight))}px`;
  find('output').textContent = `${field.value.length} letters`;
};
field.addEventListener('input', grow);
show({
  model: () => (new FormData(form).get('reply') as string).replace(/\r\n/g, '\n'),
  fill: (lines) => {
    field.value = lines.join('\n');
    grow();
  },
  freeze: () => (field.readOnly = true),
});
