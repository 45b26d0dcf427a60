// The two poles as icons: a ring with gaps for cold, "is not" for dishonest. Shape first, colour second; the word always stands beside them.
import type { Pole } from '../engine/types.ts';

export function PoleIcon({ pole }: { readonly pole: Pole }) {
  return (
    <svg class={`icon icon-${pole}`} viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
      {pole === 'cold' ? (
        <circle cx="8" cy="8" r="5.6" stroke-width="2" stroke-dasharray="4.4 2.64" transform="rotate(-14 8 8)" />
      ) : (
        <path d="M2.5 5.7h11M2.5 10.3h11M11 1.8 5 14.2" stroke-width="1.8" stroke-linecap="round" />
      )}
    </svg>
  );
}
