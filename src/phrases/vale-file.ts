// The text of a Vale rule -> its keys with their places. Anything but plain keys, texts, lists and maps is told of.
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { TellAt } from './vale.ts';
import { isShallow } from './yaml-depth.ts';

/** A text and its UTF-16 offset in the file. */
export interface Scalar {
  readonly text: string;
  readonly at: number;
}

export interface ValeRule {
  readonly type: 'existence' | 'substitution';
  readonly message: string;
  readonly ignoresCase: boolean;
  /** Tokens may begin and end inside a word. */
  readonly isNonword: boolean;
  readonly tokens: readonly Scalar[];
  readonly swap: readonly { readonly key: Scalar; readonly value: Scalar }[];
  readonly exceptions: readonly Scalar[];
}

/** A style of some thousand words; a file of more is no rule. UTF-16 units. */
const mostText = 100_000;

const known = new Set(['extends', 'message', 'ignorecase', 'nonword', 'tokens', 'swap', 'raw', 'append', 'exceptions', 'scope']);
/** Where a rule reads what a reply has: all of it. */
const ofText = new Set(['text', 'raw', 'sentence', 'paragraph', 'summary']);

/** Reads one rule; null where it is none that phrases can say, which is told. Never throws. */
export function ruleIn(text: string, tell: TellAt): ValeRule | null {
  if (text.length > mostText) return none(tell, 0, 'valeTooLong');
  const keys = keysOf(text, tell);
  if (!keys) return null;
  const textOf = (name: string): string => scalarOf(keys.get(name)?.value, text)?.text ?? '';
  const isOn = (name: string): boolean => textOf(name).toLowerCase() === 'true';
  const type = textOf('extends');
  if (type !== 'existence' && type !== 'substitution') return none(tell, keys.get('extends')?.at ?? 0, 'valeExtends', type || '–');
  const scopes = listIn('scope').map((scope) => scope.text);
  if (scopes.some((scope) => !ofText.has(scope))) return none(tell, keys.get('scope')?.at ?? 0, 'valeScope', scopes.join(', '));
  const left = [...keys].filter(([name]) => !known.has(name));
  if (left[0]) tell(left[0][1].at, 'valeLeftOut', left.map(([name]) => name).join(', '));
  const tokens = tokensOf(type);
  const swap = type === 'substitution' ? swapOf() : [];
  if (tokens.length + swap.length === 0) return none(tell, 0, 'valeNothing');
  // Raw expressions have only the edges that they write themselves.
  const isNonword = isOn('nonword') || (keys.has('raw') && type === 'existence');
  return { type, message: textOf('message'), ignoresCase: isOn('ignorecase'), isNonword, tokens, swap, exceptions: listIn('exceptions') };

  function listIn(name: string): Scalar[] {
    const node = keys?.get(name)?.value;
    if (!node) return [];
    if (!isSeq(node)) return scalars([node]);
    return scalars(node.items as Node[]);
  }
  function scalars(nodes: readonly Node[]): Scalar[] {
    return nodes.flatMap((node) => scalarOf(node, text) ?? notText(node));
  }
  function notText(node: Node): never[] {
    tell(node.range?.[0] ?? 0, 'valeNotText');
    return [];
  }
  /** Raw pieces are one expression; with tokens too, these stand behind it, or before it where the rule says `append`. */
  function tokensOf(of: ValeRule['type']): Scalar[] {
    const own = of === 'existence' ? listIn('tokens').filter((token) => token.text.trim()) : [];
    const raw = of === 'existence' ? listIn('raw') : [];
    const [first] = raw;
    if (!first) return own;
    const expression = raw.map((piece) => piece.text).join('');
    if (own.length === 0) return [{ text: expression, at: first.at }];
    const any = `\\b(?:${own.map((token) => token.text).join('|')})\\b`;
    return [{ text: isOn('append') ? any + expression : expression + any, at: first.at }];
  }
  function swapOf(): { key: Scalar; value: Scalar }[] {
    const node = keys?.get('swap')?.value;
    if (!node || !isMap(node)) return [];
    return (node.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
      const [one, other] = [scalarOf(key, text), value === null ? { text: '', at: key.range?.[1] ?? 0 } : scalarOf(value, text)];
      return one && other ? [{ key: one, value: other }] : notText(one ? (value ?? key) : key);
    });
  }
}

function none(tell: TellAt, at: number, message: string, ...gaps: readonly string[]): null {
  tell(at, message, ...gaps);
  return null;
}

/** The keys of the file in their order. Aliases are not followed: a few of them could stand for a million words. */
function keysOf(text: string, tell: TellAt): ReadonlyMap<string, { readonly value: Node; readonly at: number }> | null {
  try {
    if (!isShallow(text)) return none(tell, 0, 'valeNotYaml');
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', version: '1.2' });
    const [error] = document.errors;
    if (error) return none(tell, error.pos[0], 'valeNotYaml');
    const { contents } = document;
    if (!isMap(contents)) return none(tell, 0, 'valeNotYaml');
    const keys = new Map<string, { value: Node; at: number }>();
    for (const { key, value } of contents.items as Pair<Node, Node | null>[]) {
      const name = scalarOf(key, text);
      if (!name || !value || isAlias(value)) tell(key.range?.[0] ?? 0, 'valeNotText');
      else keys.set(name.text, { value, at: name.at });
    }
    return keys;
  } catch {
    // What the parser itself could not take.
    return none(tell, 0, 'valeNotYaml');
  }
}

/** A scalar as it is written, its offset that of its first character. */
function scalarOf(node: Node | null | undefined, text: string): Scalar | null {
  if (!isScalar(node)) return null;
  const start = node.range?.[0] ?? 0;
  const value = typeof node.value === 'string' ? node.value : node.value === null ? '' : (node.source ?? String(node.value));
  return { text: value, at: start + (/["']/.test(text.charAt(start)) ? 1 : 0) };
}
