// A place to open a file: by a button, or by dropping it there.
import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useDrop } from './use-drop.ts';

interface Props {
  /** The words on the button. */
  readonly label: string;
  readonly children?: ComponentChildren;
  readonly onFile: (file: File) => void;
}

export function OpenFile({ label, children, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  const { isOver, place } = useDrop(({ files }) => take(files));
  return (
    <div class={isOver ? 'drop drop-over' : 'drop'} {...place}>
      {children}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen again after it was changed.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </div>
  );
}
