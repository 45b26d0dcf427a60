// A plain textarea in a form.
import { find, show } from './page.ts';

const form = find<HTMLFormElement>('form');
const field = find<HTMLTextAreaElement>('textarea');
show({
  model: () => (new FormData(form).get('reply') as string).replace(/\r\n/g, '\n'),
  fill: (lines) => (field.value = lines.join('\n')),
  freeze: () => (field.readOnly = true),
});
