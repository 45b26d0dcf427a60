// The few drawings of the overlay, on a grid of 16; all are decoration beside words.
import type { Pole } from '../engine/types.ts';
import type { ComponentChildren, JSX } from 'preact';

function Icon({ class: name = '', children }: { class?: string; children: ComponentChildren }): JSX.Element {
  return <svg class={`ic ${name}`} viewBox="0 0 16 16" aria-hidden="true">{children}</svg>;
}

/** The W on its warm line. */
export const Mark = (): JSX.Element => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 3l2.7 5.5L8 3.6l2.8 4.9L13.5 3" />
    <rect x="1.5" y="11" width="13" height="3" rx="1.5" />
  </svg>
);

/** Cold is a ring with gaps, dishonest the sign for "is not". */
export const PoleIcon = ({ pole }: { pole: Pole }): JSX.Element => (
  <Icon class={pole}>
    {pole === 'cold'
      ? <circle cx="8" cy="8" r="5.6" stroke-width="2" stroke-linecap="butt" stroke-dasharray="4.4 2.64" transform="rotate(-14 8 8)" />
      : <path d="M2.5 5.7h11M2.5 10.3h11M11 1.8 5 14.2" stroke-width="1.8" />}
  </Icon>
);

export const Chevron = (): JSX.Element => <Icon><path d="m4 6 4 4 4-4" stroke-width="1.6" /></Icon>;
export const Cross = (): JSX.Element => <Icon><path d="m4 4 8 8m0-8-8 8" stroke-width="1.6" /></Icon>;
export const Note = (): JSX.Element => <Icon><path d="M3 2.5h10V10l-3.5 3.5H3zM13 10H9.5v3.5" stroke-width="1.5" /></Icon>;
export const Attention = (): JSX.Element => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" stroke-width="1.5" />
    <path d="M8 4.5v4.2" stroke-width="1.7" />
    <circle cx="8" cy="11.3" r="1" fill="currentColor" stroke="none" />
  </Icon>
);
