// The one place that logs: once, the kind of fault and where in our code it was. Never the message: it could hold the draft.
let logged = false;

/** Logs the first error of all; the others are silent. */
export function logOnce(error: unknown): void {
  if (logged) return;
  logged = true;
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error(`Warmline ${chrome.runtime.getManifest().version}: ${name}`, places.slice(0, 5).join('\n'));
}
