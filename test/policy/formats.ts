// Reads the example policies in the form of each system: as much of each format as the examples use.

/** The values of each key of a registry file. */
export function keysOfReg(text: string): Map<string, Record<string, unknown>> {
  const keys = new Map<string, Record<string, unknown>>();
  let values: Record<string, unknown> = {};
  const [first, ...lines] = text.split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('A registry file begins with its version.');
  for (const line of lines.filter(Boolean)) {
    const [, key] = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line) ?? [];
    if (key) keys.set(key, (values = {}));
    else {
      const [, name, quoted, number] = /^"(\w+)"=(?:("(?:[^"\\]|\\.)*")|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
      if (!name) throw new Error(`This is no value of a registry file: ${line}`);
      values[name] = quoted ? quoted.slice(1, -1).replace(/\\(.)/g, '$1') : Number.parseInt(number ?? '', 16);
    }
  }
  return keys;
}

/** Makes of a registry's values what Chromium makes of them: numbers are switches, and what looks like JSON is JSON. */
export const fromRegistry = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value === 1 : /^[[{]/.test(String(value)) ? JSON.parse(String(value)) : value]));

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const unescaped = (text: string): string => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The root of an XML document without comments or CDATA. Throws where tags do not match. */
export function parseXml(source: string): Element {
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [{ name: '', attributes: {}, children: [], text: '' }];
  for (const [, end, name = '', rest = '', self, text = ''] of source.replace(/<[?!][^>]*>/g, '').matchAll(/<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>([^<]*)/g)) {
    if (!end) {
      const attributes = Object.fromEntries([...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]));
      open.push({ name, attributes, children: [], text: self ? '' : unescaped(text) });
    }
    if (end || self) {
      const done = open.pop();
      if (done?.name !== name) throw new Error(`<${done?.name}> is closed by </${name}>.`);
      open.at(-1)?.children.push(done);
    }
  }
  const [document] = open;
  const [root, more] = document?.children ?? [];
  if (open.length !== 1 || !root || more) throw new Error('An XML document has one root, closed.');
  return root;
}

/** The value that an element of a property list stands for. */
export function valueOf({ name, text, children }: Element): unknown {
  if (name === 'plist') return children[0] && valueOf(children[0]);
  if (name === 'true' || name === 'false') return name === 'true';
  if (name === 'integer') return Number(text);
  if (name === 'string') return text;
  if (name === 'array') return children.map(valueOf);
  if (name !== 'dict') throw new Error(`<${name}> in a property list.`);
  const pairs: [string, unknown][] = [];
  for (let at = 0; at < children.length; at += 2) {
    const [key, value] = children.slice(at, at + 2);
    if (key?.name !== 'key' || !value) throw new Error('A dict is keys and values by turns.');
    pairs.push([key.text, valueOf(value)]);
  }
  return Object.fromEntries(pairs);
}
