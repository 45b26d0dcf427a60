// Judged clauses against labels: precision, recall, F1 and how many good drafts stay silent, at any threshold.
import { findingsIn, type Judged } from '../findings.ts';
import { poleOfKind } from '../kinds.ts';
import { meets, type Example } from './examples.ts';

export interface Count {
  readonly threshold: number;
  readonly labels: number;
  readonly found: number;
  readonly findings: number;
  readonly right: number;
  readonly rightKind: number;
  readonly clean: number;
  readonly silent: number;
}

export function count(examples: readonly { readonly example: Example; readonly judged: readonly Judged[] }[], threshold: number): Count {
  const sum = { threshold, labels: 0, found: 0, findings: 0, right: 0, rightKind: 0, clean: 0, silent: 0 };
  for (const { example: { labels }, judged } of examples) {
    const findings = findingsIn(judged, threshold);
    const fits = (finding: (typeof findings)[number], label: (typeof labels)[number]): boolean => poleOfKind(finding.kind) === poleOfKind(label.kind) && meets(finding, label);
    sum.labels += labels.length;
    sum.findings += findings.length;
    sum.found += labels.filter((label) => findings.some((finding) => fits(finding, label))).length;
    sum.rightKind += labels.filter((label) => findings.some((finding) => finding.kind === label.kind && fits(finding, label))).length;
    sum.right += findings.filter((finding) => labels.some((label) => fits(finding, label))).length;
    if (!labels.length) {
      sum.clean++;
      if (!findings.length) sum.silent++;
    }
  }
  return sum;
}

export const precisionOf = ({ right, findings }: Count): number => (findings ? right / findings : 1);
export const recallOf = ({ found, labels }: Count): number => (labels ? found / labels : 0);
export function f1Of(counted: Count): number {
  const precision = precisionOf(counted);
  const recall = recallOf(counted);
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

export const shown = (counted: Count): string =>
  `at ${counted.threshold.toFixed(3)}: F1 ${percent(f1Of(counted))}  precision ${percent(precisionOf(counted))}  recall ${percent(recallOf(counted))}  kind ${percent(counted.rightKind / (counted.found || 1))}  clean silent ${counted.clean ? percent(counted.silent / counted.clean) : '    –'}`;
