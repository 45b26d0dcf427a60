// For somebody who writes rules:  npm run rule -- en/blame   prints what the rules of a kind do on the training drafts: false alarms,
// what they miss, and the contrast sentences that should have stayed silent.  npm run rule -- en/blame/you-failed-to   does it for one rule.
import type { Finding, Kind, Lang } from '../src/engine/types.ts';
import { contrasts, meets, trainingDrafts } from './corpus.ts';
import { percent, reader, shownAt } from './reader.ts';

const [lang, kind, name] = (process.argv[2] ?? '').split('/') as [Lang, Kind | undefined, string | undefined];
if (!['en', 'ru', 'bg'].includes(lang)) throw new Error('Name a language, a kind or a rule: npm run rule -- en/blame');
const find = await reader(lang);
const isAsked = (finding: Finding): boolean => (!kind || finding.kind === kind) && (!name || finding.rule === `${lang}/${kind}/${name}`);

const alarms: string[] = [];
const missed: string[] = [];
let [right, labels, caught] = [0, 0, 0];
for (const { id, draft, labels: labelled } of [...trainingDrafts(lang), ...contrasts(lang).map(({ bad }) => bad)]) {
  const found = find(draft);
  for (const finding of found.filter(isAsked)) {
    if (labelled.some((label) => meets(finding, label))) right++;
    else alarms.push(`${id}  ${finding.rule}: ${shownAt(draft, finding)}`);
  }
  for (const label of labelled.filter((label) => !kind || label.kind === kind)) {
    labels++;
    if (found.some((finding) => meets(finding, label))) caught++;
    else missed.push(`${id}  ${label.mechanism ?? label.kind}: ${shownAt(draft, label)}`);
  }
}
const loud = contrasts(lang).flatMap(({ kind: its, good, near }) => [['good', good], ['near', near]].flatMap(([which = '', text = '']) => find(text).filter(isAsked).map((finding) => `${which} of ${its}  ${finding.rule}: ${shownAt(text, finding)}`)));

const show = (title: string, lines: readonly string[]): void => console.log(`\n${title}: ${lines.length}\n${lines.map((line) => `  ${line}`).join('\n')}`);
if (!name) show('Missed', missed);
show('False alarms in labelled drafts', alarms);
show('Contrast sentences that should be silent', loud);
console.log(`\n${process.argv[2]}: precision ${percent(right, right + alarms.length)} % of ${right + alarms.length} findings, recall ${percent(caught, labels)} % of ${labels} labels, ${loud.length} marks on contrast sentences`);
