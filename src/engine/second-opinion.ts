// Two readings of one draft become one: what the rules found, and what a reader that knows no rules says of each clause.
import type { CompiledLanguage } from './compile.ts';
import { isTeams, ruleSetIn } from './findings.ts';
import { overlap } from './taken.ts';
import type { Finding, Lang, Range, SecondOpinion, Speaker } from './types.ts';

/** A sentence that the agent wrote, at its place in the draft, and the language that reads it. */
export interface SpokenSentence extends Range {
  readonly language: CompiledLanguage | null;
}

/**
 * A rule is silent where the second reader takes something wrong for less probable than this. Measured on 4,174 English and Bulgarian drafts
 * that neither had read (`learned/data`, voices-3 and on): of the marks of surer rules 18 in 107 were right there, of those of less sure rules 7
 * in 54; of all others 783 in 972, and 121 in 168. Higher bounds were right on those drafts too, but these avoid the textbook phrases that the
 * surest rules know, and so does what the reader learned from.
 */
const leastProbable = 0.1;
const leastProbableOfLessSure = 0.2;

/** Whether something may be said at a place. */
export type MayAdd = (what: { readonly place: Range; readonly speaker: Speaker }) => boolean;

/**
 * The rules' findings, sorted, with those of the second readers. A rule's finding stays where both speak, since it explains itself better; where the
 * second reader sees nothing wrong the rule is silent: when in doubt, silence. What a team wrote itself is not doubted. Each reader is heard on the sentences in its language only.
 */
export function withSecondOpinion(text: string, ofRules: readonly Finding[], opinions: ReadonlyMap<Lang, SecondOpinion>, spoken: readonly SpokenSentence[], mayAdd: MayAdd): Finding[] {
  let findings = [...ofRules];
  for (const [lang, { clauses, doubtful }] of opinions) {
    findings = findings.filter((finding) => finding.lang !== lang || isTeams(finding.rule) || !isDoubted(finding, clauses));
    for (const { start, end, kind, isQuiet } of doubtful) {
      const language = spoken.find((sentence) => overlap(sentence, { start, end }))?.language;
      if (language?.lang !== lang || findings.some((finding) => overlap(finding, { start, end }))) continue;
      const { pole, principle, why } = language.kinds[kind];
      if (!mayAdd({ place: { start, end }, speaker: { id: null, kind, principle, isQuiet } })) continue;
      findings.push({ start, end, text: text.slice(start, end), lang, kind, pole, ruleSet: ruleSetIn(principle), rule: null, why, principle, isQuiet, suggestions: [] });
    }
  }
  return findings.sort((one, other) => one.start - other.start);
}

/** Whether nothing is likely to be wrong in any clause at its place; not where none was read there. */
function isDoubted(finding: Finding, clauses: SecondOpinion['clauses']): boolean {
  const least = finding.isQuiet ? leastProbableOfLessSure : leastProbable;
  const here = clauses.filter((clause) => overlap(clause, finding));
  return here.length > 0 && here.every(({ probability }) => probability < least);
}
