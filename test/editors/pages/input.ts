// An input of one line in a form.
import { form, show } from './page.ts';

const field = form.querySelector('input')!;
show({
  model: () => new FormData(form).get('reply') as string,
  fill: (lines) => (field.value = lines.join(' ')),
  freeze: () => (field.readOnly = true),
});
