// A form that opens takes the focus to its first field; one that cannot be kept yet, to the field where something is the matter.
import { useEffect, useRef, useState } from 'preact/hooks';

const fields = 'textarea, input, select';

/** The form's ref; what brings the focus to the first field that is not good; and whether that was asked for: then an empty form says what it lacks too. */
export function useFirstField() {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const wrong = tries > 0 ? form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') : null;
    (wrong ?? form.current?.querySelector<HTMLElement>(fields))?.focus();
  }, [tries]);
  return { form, toProblem: () => setTries(tries + 1), wasTried: tries > 0 };
}
