// One's phrases as a table for a spreadsheet, or as a Vale style; what Vale cannot say is listed.
import { useState } from 'preact/hooks';
import type { Phrase, PhraseProblem } from '../../phrases/types.ts';
import { interfaceLanguage, say, sayCount } from '../../say.ts';
import { saveFile } from '../save-file.ts';

export function SavePhrases({ phrases }: { readonly phrases: readonly Phrase[] }) {
  const [lost, setLost] = useState<readonly PhraseProblem[] | null>(null);
  if (phrases.length === 0) return null;
  const asTable = async (): Promise<void> => {
    const { csvOf } = await import('../../phrases/csv.ts');
    saveFile('phrases.csv', csvOf(phrases, interfaceLanguage()), 'text/csv');
  };
  const asStyle = async (): Promise<void> => {
    const [{ valeOf }, { zipOf }] = await Promise.all([import('../../phrases/to-vale.ts'), import('./zip.ts')]);
    const { files, problems } = valeOf(phrases);
    setLost(problems);
    if (files.length > 0) saveFile('vale-style.zip', zipOf(files.map(({ name, text }) => ({ name: `Warmline/${name}`, text }))), 'application/zip');
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void asTable()}>
        {say('filesSaveTable')}
      </button>
      <button type="button" class="button" onClick={() => void asStyle()}>
        {say('filesSaveStyle')}
      </button>
      <div role="status" class="said-lost small">
        {lost !== null && lost.length > 0 && (
          <>
            <p>{sayCount('filesLost', lost.length)}</p>
            <ul class="imported">
              {lost.map(({ phrase, message, gaps }, at) => (
                <li key={at}>
                  <b>“{phrases[phrase ?? 0]?.match[0]}”</b> {say(message, ...gaps)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
