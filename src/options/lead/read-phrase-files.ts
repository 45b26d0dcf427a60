// Opened files -> phrases, and everything in them that could not be taken over, by file, line and character. What reads tables and styles is fetched only now.
import type { Kind, Lang } from '../../engine/types.ts';
import type { Phrase } from '../../phrases/types.ts';
import type { FileProblem, ValeText } from '../../phrases/vale.ts';
import { kinds } from '../../rules/kinds.ts';

export interface ReadFiles {
  readonly phrases: readonly Phrase[];
  readonly problems: readonly FileProblem[];
}

/** Bytes of one file: more than the readers take of text in any encoding. */
const most = 8_000_000;

/** What people call the kinds, in every language. */
const kindNames: Readonly<Record<string, Kind>> = Object.fromEntries((Object.keys(kinds) as Kind[]).flatMap((kind) => Object.values(kinds[kind].name).map((name) => [name, kind])));

/** Reads tables (.csv, .tsv, .txt) and rules of Vale styles (.yml, .yaml). Never rejects for what stands in a file. */
export async function readPhraseFiles(files: readonly File[], lang: Lang, kind: Kind): Promise<ReadFiles> {
  const phrases: Phrase[] = [];
  const problems: FileProblem[] = [];
  const tell = (file: string, message: string): void => void problems.push({ file, line: 1, column: 1, message, gaps: [] });
  const styles: ValeText[] = [];
  for (const file of files) {
    const isTable = /\.(?:csv|tsv|txt)$/i.test(file.name);
    if (!isTable && !/\.ya?ml$/i.test(file.name)) {
      tell(file.name, 'fileNotPhrases');
      continue;
    }
    const text = file.size > most ? 'too-long' : textFrom(new Uint8Array(await file.arrayBuffer()));
    if (text === 'too-long') tell(file.name, 'tableTooLong');
    else if (text === null) tell(file.name, 'fileNotUtf8');
    else if (isTable) {
      const { phrasesFromCsv } = await import('../../phrases/csv.ts');
      const table = phrasesFromCsv(text, { lang, kind, kindNames });
      phrases.push(...table.phrases);
      problems.push(...table.problems.map((problem) => ({ file: file.name, ...problem })));
    } else styles.push({ name: file.name, text });
  }
  if (styles.length > 0) {
    const { phrasesFromVale } = await import('../../phrases/vale.ts');
    const found = phrasesFromVale(styles, { lang, kind });
    phrases.push(...found.phrases);
    problems.push(...found.problems);
  }
  return { phrases, problems };
}

/** The text of UTF-8, or of UTF-16 with its mark, as spreadsheets write "Unicode text"; null where it is neither. */
function textFrom(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
