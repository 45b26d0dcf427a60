// Where a text stops being JSON: the browsers' own messages differ, some have no position, and they quote the text.

const token = /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;
const space = /[ \t\r\n]*/y;

/** The offset of the first token that RFC 8259 does not allow; the text's length where it ends too early. Reads without recursion, so depth costs no stack. */
export function endOfJson(text: string): number {
  const open: string[] = [];
  // What may come: a value, a name (in an object), either of them or the end, a colon, or what follows a value.
  let wanted: 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'next' = 'value';
  for (let at = 0; ; ) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return at;
    const inObject = open.at(-1) === '{';
    if (wanted === 'next' && open.length === 0) return at;
    if (found === '}' || found === ']') {
      const closes = (found === '}') === inObject && (wanted === 'next' || wanted.endsWith('or end'));
      if (!closes || open.length === 0) return at;
      open.pop();
      wanted = 'next';
    } else if (found === ',') {
      if (wanted !== 'next') return at;
      wanted = inObject ? 'name' : 'value';
    } else if (found === ':') {
      if (wanted !== 'colon') return at;
      wanted = 'value';
    } else if (wanted.startsWith('name')) {
      if (!found.startsWith('"')) return at;
      wanted = 'colon';
    } else if (!wanted.startsWith('value')) {
      return at;
    } else if (found === '{' || found === '[') {
      open.push(found);
      wanted = found === '{' ? 'name or end' : 'value or end';
    } else {
      wanted = 'next';
    }
    at += found.length;
  }
}
