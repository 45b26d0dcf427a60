// An input of one line in a form.
import { find, show } from './page.ts';

const form = find<HTMLFormElement>('form');
const field = find<HTMLInputElement>('input');
show({
  model: () => new FormData(form).get('reply') as string,
  fill: (lines) => (field.value = lines.join(' ')),
  freeze: () => (field.readOnly = true),
});
