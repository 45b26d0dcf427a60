// A long list: a few lines are read at a glance, the others unfold.
import type { ComponentChildren } from 'preact';
import { say } from '../say.ts';
import { Chevron } from './chevron.tsx';

interface Props<T> {
  readonly all: readonly T[];
  /** Draws a part of it as a list of its own. */
  readonly list: (some: readonly T[]) => ComponentChildren;
}

const glance = 12;

export function Folded<T>({ all, list }: Props<T>) {
  // One more line is no reason to fold.
  const shown = all.length > glance + 1 ? glance : all.length;
  return (
    <>
      {list(all.slice(0, shown))}
      {all.length > shown && (
        <details class="unfold">
          <summary class="more">
            {say('setMore', all.length - shown)} <Chevron />
          </summary>
          {list(all.slice(shown))}
        </details>
      )}
    </>
  );
}
