// A place where files can be dropped.
import { useState } from 'preact/hooks';

interface Drop {
  /** Whether something is held over it. */
  readonly isOver: boolean;
  /** For the element that is the place. */
  readonly place: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** `onDrop` is given what was let go over the place. */
export function useDrop(onDrop: (dropped: DataTransfer) => void): Drop {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    place: {
      onDragOver(event) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event) {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      },
    },
  };
}
