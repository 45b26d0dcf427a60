// An input of one line in a form.
import { show } from './page.ts';

const form = document.querySelector('form')!;
const field = document.querySelector('input')!;
show({
  model: () => new FormData(form).get('reply') as string,
  fill: (lines) => (field.value = lines.join(' ')),
  freeze: () => (field.readOnly = true),
});
