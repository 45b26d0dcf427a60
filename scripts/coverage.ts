// `npm run coverage`: kind x language x mechanism with the number of rules and patterns of each; a dot where nothing is written yet.
import type { Kind } from '../src/engine/types.ts';
import { loadRules } from '../src/rules/index.ts';
import { mechanisms } from '../src/rules/mechanisms.ts';
import { languagesAsked } from './reader.ts';

const langs = languagesAsked();
const all = (await Promise.all(langs.map(loadRules))).flat();
const width = Math.max(...Object.values(mechanisms).flatMap((ofKind) => Object.keys(ofKind).map(({ length }) => length)));
const gaps: string[] = [];

console.log(`${''.padEnd(width + 4)}${langs.map((lang) => lang.padStart(14)).join('')}     (rules / patterns)`);
for (const [kind, ofKind] of Object.entries(mechanisms) as [Kind, Record<string, string>][]) {
  const cell = (lang: string, mechanism: string | null): string => {
    const rules = all.filter(({ id, kind: its, rule }) => its === kind && id.startsWith(`${lang}/`) && (mechanism === null || rule.mechanism === mechanism));
    if (!rules.length && mechanism) gaps.push(`${lang}/${kind}: ${mechanism} (${ofKind[mechanism]})`);
    return (rules.length ? `${rules.length} / ${rules.reduce((sum, { rule }) => sum + rule.match.length, 0)}` : '.').padStart(14);
  };
  console.log(`\n${kind.padEnd(width + 4)}${langs.map((lang) => cell(lang, null)).join('')}`);
  for (const mechanism of Object.keys(ofKind)) console.log(`  ${mechanism.padEnd(width + 2)}${langs.map((lang) => cell(lang, mechanism)).join('')}`);
}
console.log(gaps.length ? `\nGaps: ${gaps.length}\n${gaps.map((gap) => `  ${gap}`).join('\n')}` : '\nNo gaps.');
