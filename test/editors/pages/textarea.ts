// A plain textarea in a form.
import { show } from './page.ts';

const form = document.querySelector('form')!;
const field = document.querySelector('textarea')!;
show({
  model: () => (new FormData(form).get('reply') as string).replace(/\r\n/g, '\n'),
  fill: (lines) => (field.value = lines.join('\n')),
  freeze: () => (field.readOnly = true),
});
