// A long list in pages, so that a thousand entries are drawn as quickly as fifty.
import { useState } from 'preact/hooks';
import { say } from '../say.ts';

const perPage = 50;

export interface PagesProps {
  readonly page: number;
  readonly count: number;
  readonly turn: (page: number) => void;
  /** The list that gets the focus when a page is turned. */
  readonly listId: string;
}

/** The part of a list that is shown; another `about` begins at its first page. */
export function usePages<T>(all: readonly T[], about: string): { readonly shown: readonly T[] } & Omit<PagesProps, 'listId'> {
  const [at, setAt] = useState({ about, page: 0 });
  const last = Math.max(0, Math.ceil(all.length / perPage) - 1);
  const page = at.about === about ? Math.min(at.page, last) : 0;
  return { shown: all.slice(page * perPage, (page + 1) * perPage), page, count: all.length, turn: (next) => setAt({ about, page: next }) };
}

export function Pages({ page, count, turn, listId }: PagesProps) {
  if (count <= perPage) return null;
  const go = (next: number): void => {
    if (next < 0 || next * perPage >= count) return;
    turn(next);
    const list = document.getElementById(listId);
    list?.focus({ preventScroll: true });
    list?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <nav class="row pages" aria-label={say('pages')}>
      <button type="button" class="button" aria-disabled={page === 0} onClick={() => go(page - 1)}>
        {say('pageBefore')}
      </button>
      <p class="small muted" aria-live="polite">
        {say('pageShows', page * perPage + 1, Math.min((page + 1) * perPage, count), count)}
      </p>
      <button type="button" class="button" aria-disabled={(page + 1) * perPage >= count} onClick={() => go(page + 1)}>
        {say('pageNext')}
      </button>
    </nav>
  );
}
