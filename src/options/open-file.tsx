// A place to open a file: by a button, or by dropping it there.
import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Props {
  /** The words on the button. */
  readonly label: string;
  readonly children?: ComponentChildren;
  readonly onFile: (file: File) => void;
}

export function OpenFile({ label, children, onFile }: Props) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <div
      class={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
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
