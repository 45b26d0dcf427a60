// Bytes of a file -> its text, whatever it was written with: UTF-8, UTF-16, or the Cyrillic code page of Windows.
import type { MacroProblem } from './types.ts';

interface Decoded {
  /** null where these bytes are no text. */
  readonly text: string | null;
  readonly problems: readonly MacroProblem[];
}

/** The first bytes of what people bring by mistake: zip (also xlsx, docx), old Office, PDF, gzip, PNG, JPEG. */
const otherKinds: readonly (readonly number[])[] = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46], [0x1f, 0x8b], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]];

/**
 * The text of bytes. Marks at the beginning decide as the WHATWG Encoding Standard has it; without one, bytes that are no UTF-8 are read as windows-1251,
 * whose quotation marks and dashes stand where those of windows-1252 do, so that only accented Latin letters come out wrong.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (otherKinds.some((kind) => kind.every((byte, at) => bytes[at] === byte))) return notText;
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (marked) return cleaned(new TextDecoder(marked).decode(bytes), []);
  try {
    return cleaned(new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch {
    return cleaned(new TextDecoder('windows-1251').decode(bytes), [{ place: null, message: 'macrosOtherEncoding', gaps: ['windows-1251'] }]);
  }
}

const notText: Decoded = { text: null, problems: [{ place: null, message: 'macrosNotText', gaps: [] }] };

function encodingByMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark shows by its zeros: Latin letters, spaces and line breaks have one, always on the same side. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const most = Math.min(bytes.length, 4096);
  for (let at = 0; at < most; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (odd > most / 40 && even === 0) return 'utf-16le';
  return even > most / 40 && odd === 0 ? 'utf-16be' : null;
}

/** Zeros left over after decoding mean that it was no text. */
const cleaned = (text: string, problems: Decoded['problems']): Decoded => (text.slice(0, 4096).includes('\0') ? notText : { text, problems });
