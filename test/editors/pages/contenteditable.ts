// An editable element with nothing around it.
import { show } from './page.ts';

const field = document.querySelector<HTMLElement>('#reply')!;
show({ model: () => field.innerHTML, freeze: () => (field.contentEditable = 'false') });
