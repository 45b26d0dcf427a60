// A text with lines under what was found in it, and what it would become.
import type { Finding } from '../engine/types.ts';
import { say } from '../say.ts';
import { lineOf } from './lined.tsx';

export interface Marked {
  readonly text: string;
  /** In the order of the text, never overlapping. */
  readonly findings: readonly Finding[];
}

/** `becomes`: below it, the text with the first wording of each finding. */
export function MarkedText({ text, findings, becomes = false }: Marked & { readonly becomes?: boolean }) {
  let at = 0;
  const parts = findings.flatMap((finding) => {
    const before = text.slice(at, finding.start);
    at = finding.end;
    return [
      before,
      <span key={finding.start} class={lineOf(finding)}>
        {finding.text}
      </span>,
    ];
  });
  const after = becomes ? afterAll({ text, findings }) : text;
  return (
    <>
      <p class="marked-text" lang={findings[0]?.lang}>
        {parts}
        {text.slice(at)}
      </p>
      {after !== text && (
        <p class="small" lang={findings[0]?.lang}>
          <span class="muted">→ </span>
          <span class="unseen">{say('becomes')} </span>
          {after}
        </p>
      )}
    </>
  );
}

/** The text with every first wording put in, from the end on, so that places before it stay. */
function afterAll({ text, findings }: Marked): string {
  return findings.toReversed().reduce((now, { suggestions: [first] }) => (first ? now.slice(0, first.range.start) + first.text + now.slice(first.range.end) : now), text);
}
