// What is written in a form and not kept yet: while there is something, the browser asks before the page is closed.
import { useEffect, useRef } from 'preact/hooks';

/** `written`: all that a person may write in the form, as JSON can say it. What comes back is called when it was kept: from then on what stands there is where the form begins. */
export function useUnsaved(written: unknown): () => void {
  const text = JSON.stringify(written);
  const beginning = useRef<string | null>(null);
  beginning.current ??= text;
  const isUnsaved = text !== beginning.current;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return () => {
    beginning.current = null;
  };
}
