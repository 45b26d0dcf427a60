// Reads a text out when it has stayed the same for a while: never on every key.
import { useEffect, useState } from 'preact/hooks';

/** How long it must stay the same, in ms. */
const quiet = 1500;

export function SaidLater({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), quiet);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
