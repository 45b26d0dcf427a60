// What the agent answered about the findings of one draft. It lives as long as the draft is open and is kept nowhere else.
import type { Finding } from '../engine/types.ts';

export class Kept {
  readonly #findings = new Set<string>();
  readonly #rules = new Set<string>();
  readonly #judged: string[] = [];

  /** "Keep it": the same words under the same rule are silent from now on. */
  keep(finding: Finding): void {
    if (finding.rule === null) this.#judged.push(finding.text);
    else this.#findings.add(keyOf(finding));
  }

  /** "Not in this draft": the rule is silent here; a judgement of the wording as a whole, on these words. */
  silence(finding: Finding): void {
    if (finding.rule === null) this.#judged.push(finding.text);
    else this.#rules.add(finding.rule);
  }

  isSilenced(rule: string): boolean {
    return this.#rules.has(rule);
  }

  /** A judged stretch may take a neighbouring clause along or lose one: it is the same while one holds the other. */
  has(finding: Finding): boolean {
    if (finding.rule !== null) return this.#findings.has(keyOf(finding));
    return this.#judged.some((words) => words.includes(finding.text) || finding.text.includes(words));
  }
}

const keyOf = ({ rule, text }: Finding): string => `${rule}\n${text}`;
