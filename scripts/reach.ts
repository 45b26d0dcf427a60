// `npm run reach [-- en]`: how many labelled drafts each concept and each pattern touches, most first.
import { languagesAsked } from './reader.ts';
import { summaryOf, touched } from './touched.ts';

for (const lang of languagesAsked()) {
  const reached = await touched(lang);
  console.log(`\n${summaryOf(lang, reached)}`);
  for (const [title, counts] of [['Concepts', reached.concepts], ['Patterns', reached.patterns]] as const) {
    console.log(title);
    for (const [name, count] of [...counts].sort(([, one], [, other]) => other - one)) console.log(`${String(count).padStart(6)}  ${name}`);
  }
}
