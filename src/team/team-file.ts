// The file's own form: its bytes taken apart, and put together in the one spelling that is taken.
import { maxBytes } from './limits.ts';
import { type Refused, refused } from './refused.ts';
import { isObject, jwsInOrder, teamFileFrom } from './shapes.ts';
import { parseStrict } from './strict-json.ts';
import type { GeneralJws, TeamFile } from './types.ts';

const spelled = ({ roots, policy }: TeamFile): string => JSON.stringify({ format: 1, roots: roots.map(jwsInOrder), policy: jwsInOrder(policy) });

/** The text of a team file, in the only spelling that readers take. Throws RangeError where it is longer than 256 KiB. */
export function writeTeamFile(roots: readonly GeneralJws[], policy: GeneralJws): string {
  const text = spelled({ format: 1, roots, policy });
  if (text.length > maxBytes) throw new RangeError(`the team file has ${text.length} bytes, ${maxBytes} are allowed`);
  return text;
}

/**
 * The parts of a team file, nothing of it checked but its form. The text must be what `writeTeamFile` writes, to the byte: blanks and the
 * order of members are signed by nobody, so they may not differ.
 */
export function readTeamFile(bytes: Uint8Array): TeamFile | Refused {
  if (bytes.byteLength > maxBytes) return refused('too-large', `${bytes.byteLength} bytes`);
  const parsed = parseStrict(bytes);
  if ('fault' in parsed) return refused('malformed', parsed.fault);
  const { value } = parsed;
  if (isObject(value) && Number.isSafeInteger(value['format']) && (value['format'] as number) > 1) return refused('needs-newer-extension', 'a newer format');
  const file = teamFileFrom(value);
  if (!file) return refused('malformed', 'not the parts of a team file');
  return spelled(file) === new TextDecoder().decode(bytes) ? file : refused('malformed', 'spelled otherwise than team files are written');
}
