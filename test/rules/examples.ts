// Runs the examples of one language's rules: one test a rule, named by the rule's id.
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { read } from '../../src/engine/read.ts';
import type { Finding, LanguagePack } from '../../src/engine/types.ts';
import { loadRules } from '../../src/rules/index.ts';

const shown = (found: readonly Finding[]): string[] => found.map(({ rule, text }) => `${rule}: ${text}`);

/** An open slot stays marked until the agent fills it in (that is what `leftover` is for), so it is filled in before reading again. */
const filledIn = (text: string): string => text.replace(/\{([^{}]+)\}/g, '$1');

export async function testExamples(pack: LanguagePack): Promise<void> {
  const languages = [compile(pack)];
  const findings = (draft: string): readonly Finding[] => read(draft, { languages, lang: pack.lang }).findings;

  for (const { id, kind, rule } of await loadRules(pack.lang)) {
    test(`${id} marks its catches, mends them, and leaves its near misses`, () => {
      for (const { draft, mark, becomes } of rule.catches) {
        const found = findings(draft).filter((finding) => finding.rule === id);
        expect(shown(found), draft).toEqual([`${id}: ${mark}`]);
        const first = found[0]?.suggestions[0];
        const mended = first && draft.slice(0, first.range.start) + first.text + draft.slice(first.range.end);
        expect(mended, draft).toBe(becomes);
        const again = findings(filledIn(becomes ?? '')).filter((finding) => finding.kind === kind);
        expect(shown(again), `after the wording: ${becomes}`).toEqual([]);
      }
      for (const draft of rule.leaves) expect(shown(findings(draft)), draft).toEqual([]);
      for (const draft of rule.misses ?? []) expect(shown(findings(draft).filter((finding) => finding.rule === id)), `now caught, move it to catches: ${draft}`).toEqual([]);
    });
  }
}
