// A site that the agent added: any large text field that is not plainly something else.
import type { Helpdesk } from './types.ts';

export const helpdesk = {
  id: 'any',
  name: 'Any site',
  hosts: [],
  reply:
    'textarea:not([readonly], [disabled], [role=searchbox], [role=combobox], [name*=search i], [autocomplete*=cc-]), [contenteditable]:not([contenteditable=false], [aria-readonly=true], [role=searchbox], [role=combobox])',
  noteAround: '[data-warmline=off], [data-enable-grammarly=false]',
} as const satisfies Helpdesk;
