// Short names for phrases that were imported without one: made of their words, so that the same table gives the same names again.
import { limits } from './limits.ts';

const cyrillic = 'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sht ъ:a ы:y ь: э:e ю:yu я:ya';
const latin: ReadonlyMap<string, string> = new Map(cyrillic.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)]));

/** A short name in kebab case from a pattern or the name of a file; `taken` are the names in use, to which it is added. */
export function idFor(text: string, taken: Set<string>): string {
  const plain = text.toLowerCase().normalize('NFC').slice(0, 200).replace(/ё/g, 'е').replace(/[а-я]/g, (letter) => latin.get(letter) ?? '').replace(/['’]/g, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of words) if ((id + word).length < limits.id - 6) id += `${id ? '-' : ''}${word}`;
  id ||= 'phrase';
  let name = id in {} ? `${id}-1` : id;
  for (let number = 2; taken.has(name); number++) name = `${id}-${number}`;
  taken.add(name);
  return name;
}
