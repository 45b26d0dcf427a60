// Runs labelled drafts through the command line and prints the table of the corpus's own scorer.
//   node scripts/score.mjs [GOLD.jsonl …] [--errors]      default: the dev drafts of the corpus beside the repository
// WARMLINE_CORPUS names the folder of the corpus where it lies elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const corpus = process.env.WARMLINE_CORPUS ?? join(root, '../shared/corpus');
const scorer = join(corpus, 'score.mjs');
const command = join(root, 'dist/cli/warmline.js');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const gold = files.length ? files : ['en', 'ru', 'bg'].map((lang) => join(corpus, `dev/${lang}.jsonl`)).concat(['en', 'ru'].map((lang) => join(corpus, `real/dev-${lang}.jsonl`)));

if (!existsSync(scorer)) {
  console.log(`No scoring: the labelled drafts are not at ${corpus}. Set WARMLINE_CORPUS to their folder.`);
  process.exit(0);
}
if (!existsSync(command)) {
  console.error('Build the command line first: npm run build');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'warmline-score-'));
try {
  for (const file of gold) {
    // The drafts go in without their labels.
    const bare = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).map(({ id, lang, draft }) => JSON.stringify({ id, lang, draft }));
    const predictions = join(folder, 'predictions.jsonl');
    const run = spawnSync(process.execPath, [command, 'check', '--input', 'jsonl', '--format', 'jsonl'], { input: bare.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (run.status === null || run.status > 1) throw new Error(`the command line ended with ${run.status}: ${run.stderr}`);
    writeFileSync(predictions, run.stdout);
    console.log(`\n${file.slice(corpus.length + 1)}`);
    process.stdout.write(spawnSync(process.execPath, [scorer, file, predictions, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
