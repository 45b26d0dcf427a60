// Writes an archive of replies as JSON Lines to standard output:  node test/cli/archive.mjs 1000000 | node dist/cli/warmline.js check
// Labelled replies in the three languages make the text of each, one or more of them; a running number makes every line another one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';

const folder = join(import.meta.dirname, '../phrases');
const replies = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))
  .filter(({ draft, lang }) => typeof draft === 'string' && typeof lang === 'string');
const byLang = new Map();
for (const reply of replies) byLang.set(reply.lang, [...(byLang.get(reply.lang) ?? []), reply]);
const langs = ['bg', 'en', 'ru'];

/** Yields `count` lines, each with so many replies in its text, and with a customer's message of so many characters, which is not read. */
export function* archive(count = 1000, repliesEach = 1, customerLength = 0) {
  const customer = customerLength ? 'I asked for the blue one. '.repeat(customerLength / 26) : undefined;
  for (let number = 1; number <= count; number++) {
    const lang = langs[number % langs.length];
    const all = byLang.get(lang);
    // Steps that share no factor with most counts go through all replies before the same ones meet again.
    const texts = [389, 97, 7919].slice(0, repliesEach).map((step) => all[(number * step) % all.length].draft);
    yield `${JSON.stringify({ id: number, lang, draft: `№ ${number}. ${texts.join('\n\n')}`, customer })}\n`;
  }
}

if (process.argv[1] === import.meta.filename) {
  pipeline(Readable.from(archive(...process.argv.slice(2).map(Number))), process.stdout, (error) => {
    if (error && error.code !== 'EPIPE') throw error;
  });
}
