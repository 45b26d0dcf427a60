// `npm run wild [-- en ru bg]` reads texts that nobody wrote for us and compares the marks with the committed summary (counts and rule ids, none of the texts).
//   npm run wild -- en en/blame    prints the marks of these rules, to read      npm run wild -- --update    writes the summary anew
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../src/engine/types.ts';
import { hasCorpus, wildSources } from './corpus.ts';
import { languagesAsked, reader, sentencesIn, shownAt } from './reader.ts';

/** Source -> its number of sentences and the marks of each rule. */
type Summary = Record<string, { sentences: number; marks: Record<string, number> }>;

const summaryFile = fileURLToPath(new URL('../test/wild.json', import.meta.url));
const before: Summary = existsSync(summaryFile) ? (JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary) : {};
const shown = process.argv.slice(2).find((argument) => argument.includes('/'));
const now: Summary = { ...before };

if (!hasCorpus) throw new Error('The wild texts are not there. Set WARMLINE_CORPUS to the folder of the corpus.');

for (const lang of languagesAsked()) {
  const find = await reader(lang);
  for (const { name, texts } of wildSources().filter(({ texts: [first] }) => first?.lang === lang)) look(lang, name, texts.map(({ text }) => text), find);
}
if (process.argv.includes('--update')) writeFileSync(summaryFile, `${JSON.stringify(now, null, 1)}\n`);

function look(lang: Lang, name: string, texts: readonly string[], find: Awaited<ReturnType<typeof reader>>): void {
  const marks: Record<string, number> = {};
  let all = 0;
  for (const text of texts) {
    for (const finding of find(text)) {
      const rule = finding.rule ?? `${lang}/${finding.kind}`;
      all++;
      marks[rule] = (marks[rule] ?? 0) + 1;
      if (shown && rule.startsWith(shown)) console.log(`  ${rule}: ${shownAt(text, finding)}`);
    }
  }
  const count = texts.reduce((sum, text) => sum + sentencesIn(text).length, 0);
  now[name] = { sentences: count, marks: Object.fromEntries(Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1))) };
  console.log(`${name} (${lang}): ${all} marks in ${count} sentences, ${((1000 * all) / count).toFixed(1)} per 1,000`);
  if (shown) return;
  const old = before[name]?.marks ?? {};
  for (const rule of [...new Set([...Object.keys(old), ...Object.keys(marks)])].sort()) {
    const change = (marks[rule] ?? 0) - (old[rule] ?? 0);
    if (change) console.log(`  ${change > 0 ? `+${change}` : change}  ${rule}${old[rule] === undefined ? '  new' : marks[rule] === undefined ? '  gone' : ''}`);
  }
}
