// The rows of a list of what was written: each with its two buttons, open in its form, or as the place where one was.
import type { ComponentChildren } from 'preact';
import { say } from '../../say.ts';
import type { Row, WrittenList } from './use-written-list.ts';

interface Props<T> {
  readonly list: WrittenList<T>;
  /** Those to be shown. */
  readonly rows: readonly Row<T>[];
  readonly label: string;
  readonly Shown: (one: T) => ComponentChildren;
  readonly form: (one: T) => ComponentChildren;
}

export function WrittenRows<T>({ list, rows, label, Shown, form }: Props<T>) {
  const { id, keyOf, nameOf } = list;
  return (
    <ul class="panel written-list" id={`${id}-list`} tabIndex={-1} aria-label={label}>
      {rows.map(({ one, isRemoved }) => {
        const key = keyOf(one);
        if (isRemoved)
          return (
            <li key={`removed ${key}`} class="was-removed">
              <span class="muted">{say('removedWords', nameOf(one))}</span>
              <span class="acts">
                <button type="button" class="button" id={`${id}-back`} aria-label={say('bringBackNamed', nameOf(one))} onClick={() => void list.bringBack()}>
                  {say('bringBack')}
                </button>
              </span>
            </li>
          );
        if (list.isOpen(key)) return <li key={key}>{form(one)}</li>;
        return (
          <li key={key}>
            {Shown(one)}
            <span class="acts">
              <button type="button" class="button" id={`${id}-edit-${key}`} aria-label={say('editNamed', nameOf(one))} onClick={() => list.edit(key)}>
                {say('edit')}
              </button>
              <button type="button" class="button" aria-label={say('removeNamed', nameOf(one))} onClick={() => void list.remove(one)}>
                {say('remove')}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What became of the last act: read out, and seen where it was not kept. */
export const Said = ({ words }: { readonly words: string }) => (
  <p class={words === say('changeRefused') ? 'problem small' : 'unseen'} role="status">
    {words}
  </p>
);
