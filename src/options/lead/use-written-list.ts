// A list of what a person wrote: opened in forms, kept, removed, brought back; the focus goes where one goes on.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../say.ts';

/** One of the list, or the place where one was until it was removed. */
export interface Row<T> {
  readonly one: T;
  readonly isRemoved: boolean;
}

export interface WrittenList<T> {
  /** Begins the ids of its buttons. */
  readonly id: string;
  readonly rows: readonly Row<T>[];
  /** What became of the last act, in words; '' before the first. */
  readonly said: string;
  readonly keyOf: (one: T) => string;
  readonly nameOf: (one: T) => string;
  /** Whether one stands open in its form; `new` is the form of one that is to come. Another that is opened closes none, so that nothing written is lost. */
  isOpen(key: string): boolean;
  edit(key: string): void;
  leave(key: string): void;
  /** Keeps what was written in the form of `key`. Resolves to false where the browser has no room. */
  keep(key: string, one: T): Promise<boolean>;
  remove(one: T): Promise<void>;
  bringBack(): Promise<void>;
}

interface Asked<T> {
  readonly id: string;
  readonly items: readonly T[];
  readonly save: (next: readonly T[]) => Promise<boolean>;
  /** Tells one from another; never `new`. */
  readonly keyOf: (one: T) => string;
  /** What it is called in front of people. */
  readonly nameOf: (one: T) => string;
}

export function useWrittenList<T>({ id, items, save, keyOf, nameOf }: Asked<T>): WrittenList<T> {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<{ readonly one: T; readonly at: number } | null>(null);
  const [said, setSaid] = useState('');
  const focus = useFocusAfter();
  const rows = items.map((one) => ({ one, isRemoved: false }));
  const editId = (key: string): string => (key === 'new' ? `${id}-add` : `${id}-edit-${key}`);
  const close = (key: string): void => setOpen((now) => new Set([...now].filter((other) => other !== key)));
  const put = async (next: readonly T[], words: string): Promise<boolean> => {
    const kept = await save(next);
    setSaid(kept ? words : say('changeRefused'));
    return kept;
  };
  return {
    id,
    rows: removed ? rows.toSpliced(removed.at, 0, { one: removed.one, isRemoved: true }) : rows,
    said,
    keyOf,
    nameOf,
    isOpen: (key) => open.has(key),
    edit: (key) => setOpen((now) => new Set(now).add(key)),
    leave(key) {
      close(key);
      focus(editId(key));
    },
    async keep(key, one) {
      const isThere = items.some((other) => keyOf(other) === key);
      const kept = await put(isThere ? items.map((other) => (keyOf(other) === key ? one : other)) : [...items, one], say('keptWords', nameOf(one)));
      if (kept) {
        close(key);
        focus(isThere ? editId(keyOf(one)) : editId('new'));
      }
      return kept;
    },
    async remove(one) {
      const at = items.indexOf(one);
      if (!(await put(items.toSpliced(at, 1), say('removedWords', nameOf(one))))) return;
      setRemoved({ one, at });
      focus(`${id}-back`);
    },
    async bringBack() {
      if (!removed || !(await put(items.toSpliced(removed.at, 0, removed.one), say('broughtBack', nameOf(removed.one))))) return;
      setRemoved(null);
      focus(editId(keyOf(removed.one)));
    },
  };
}

/** Brings the focus to an element by its id, once the page was drawn anew: what was pressed is often gone by then. */
export function useFocusAfter(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}
