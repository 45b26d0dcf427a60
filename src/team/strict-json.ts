// JSON from bytes, read so that no two readers can see different things in it.
import { maxDepth } from './limits.ts';

/** What stood there, or why it was not taken (a technical detail that quotes nothing). */
export type Parsed = { readonly value: unknown } | { readonly fault: string };

/** Finds the end of the string token that opens at `at`: behind its closing quote, or the text's end. */
function stringEnd(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

const decodedKey = (token: string): string | null => {
  try {
    return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
  } catch {
    return null;
  }
};

/** Looks only at nesting and at keys; whether it is JSON at all is for `JSON.parse`, so anything may stand here. */
function faultOf(text: string): string | null {
  /** For every open object the keys seen so far; null for a list. */
  const open: (Set<string> | null)[] = [];
  const signs = /["{}[\]]/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      if (open.length > maxDepth) return `deeper than ${maxDepth}`;
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = stringEnd(text, found.index);
      let after = end;
      while (after < text.length && ' \t\n\r'.includes(text.charAt(after))) after += 1;
      const keys = open.at(-1);
      if (keys && text[after] === ':') {
        const key = decodedKey(text.slice(found.index, end));
        if (key === null) return 'not JSON';
        if (keys.has(key)) return 'a key stands twice in one object';
        if (key === '__proto__') return 'a key that is not allowed';
        keys.add(key);
      }
      signs.lastIndex = end;
    }
  }
  return null;
}

/**
 * Parses one JSON value from UTF-8 bytes. Refused beside everything that RFC 8259 refuses: invalid UTF-8, a byte order mark, a key that
 * stands twice in one object (RFC 8259, section 4, leaves open which one counts), the key `__proto__`, and more than 20 levels of nesting.
 */
export function parseStrict(bytes: Uint8Array): Parsed {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { fault: 'not UTF-8' };
  }
  const fault = faultOf(text);
  if (fault !== null) return { fault };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: 'not JSON' };
  }
}
