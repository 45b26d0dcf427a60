// A plain textarea in a form.
import { form, show } from './page.ts';

const field = form.querySelector('textarea')!;
show({
  model: () => (new FormData(form).get('reply') as string).replace(/\r\n/g, '\n'),
  fill: (lines) => (field.value = lines.join('\n')),
  freeze: () => (field.readOnly = true),
});
