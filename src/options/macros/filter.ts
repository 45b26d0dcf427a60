// Which replies of the repair list are shown.
import type { Finding, Kind, Lang, Pole } from '../../engine/types.ts';
import type { CheckedMacro } from '../../macros/types.ts';

export interface Filter {
  /** null: all. */
  readonly pole: Pole | null;
  readonly kind: Kind | null;
  readonly lang: Lang | null;
  /** Words that stand in the title or the text, whatever their case; '' for all. */
  readonly words: string;
}

export const everything: Filter = { pole: null, kind: null, lang: null, words: '' };

/** The replies that have the words and at least one finding that fits, each with those findings only; the order stays. */
export function filtered(list: readonly CheckedMacro[], { pole, kind, lang, words }: Filter): readonly CheckedMacro[] {
  const wanted = plain(words);
  const fits = (finding: Finding): boolean => (!pole || finding.pole === pole) && (!kind || finding.kind === kind) && (!lang || finding.lang === lang);
  return list.flatMap(({ macro, reading }) => {
    const findings = reading.findings.filter(fits);
    return findings.length > 0 && (wanted === '' || plain(`${macro.title}\n${macro.text}`).includes(wanted)) ? [{ macro, reading: { ...reading, findings } }] : [];
  });
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();

/** In how many replies each kind was found, the most frequent first. */
export function kindsIn(list: readonly CheckedMacro[]): [kind: Kind, replies: number][] {
  const counts = new Map<Kind, number>();
  for (const { reading } of list) for (const kind of new Set(reading.findings.map((finding) => finding.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
