// A wording with its open slots as dashed frames around the name of what is missing.
export function Wording({ text }: { readonly text: string }) {
  const parts = text.split(/(\{[^{}]+\})/);
  return <>{parts.map((part, at) => (at % 2 ? <span key={at} class="slot">{part.slice(1, -1)}</span> : part))}</>;
}
