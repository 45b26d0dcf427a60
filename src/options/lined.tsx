// The same text as in the field above it, unseen, with the lines under what was found: it wraps as the field does, so the lines lie on the words.
import type { Finding } from '../engine/types.ts';

/** The class of the line under a finding's words. */
export const lineOf = ({ pole, isQuiet }: Finding): string => `line-${pole}${isQuiet ? ' line-thin' : ''}`;

export function Lined({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  let at = 0;
  const parts = findings.map((finding) => {
    const before = text.slice(at, finding.start);
    at = finding.end;
    return [
      before,
      <span key={finding.start} class={lineOf(finding)}>
        {text.slice(finding.start, finding.end)}
      </span>,
    ];
  });
  return (
    <div class="lined" aria-hidden="true">
      {parts}
      {text.slice(at)}
      {/* A last line break counts only when something follows it. */ '\u200b'}
    </div>
  );
}
