// The caps and closed shapes of a team's file, said once more in other words than the readers' own: what was taken is held against them.
import { parsePattern, type Sequence } from '../src/engine/pattern.ts';
import type { Policy } from '../src/team/types.ts';

const keysOf = (value: object): string => Object.keys(value).sort().join();
/** Counted anew, not with the reader's own counting. */
const longest = (sequence: Sequence): number => sequence.reduce((sum, node) => sum + (node.type === 'choice' ? Math.max(...node.options.map(longest)) : node.type === 'named' ? longest(node.inner) : 1), 0);
const depthOf = (text: string): number => [...text].reduce(([depth, most], sign) => [depth + Number(sign === '(') - Number(sign === ')'), Math.max(most, depth + Number(sign === '('))] as [number, number], [0, 0] as [number, number])[1];
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What does not hold of a file that was taken; empty where all of it does. */
export function overCaps(file: Uint8Array, policy: Policy): string[] {
  const faults: string[] = [];
  const holds = (good: boolean, otherwise: string): void => void (good || faults.push(otherwise));
  holds(file.length <= 256 * 1024, 'the file is larger than 256 KiB');
  holds(keysOf(policy) === 'author,commitments,expires,issued,minExtension,name,note,phrases,settings,team,typ,version', 'the policy has other members');
  holds(policy.name.length >= 1 && policy.name.length <= 100 && policy.author.length <= 100 && policy.note.length <= 2000, 'a name or note is too long');
  holds(!/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(policy.name + policy.author + policy.note.replaceAll('\n', '')), 'a name or note holds a control or what turns the writing');
  holds(Number.isSafeInteger(policy.version) && policy.version >= 1 && Date.parse(policy.expires) > Date.parse(policy.issued), 'its number or dates are none');
  const allowed = new Set(['ruleSets', 'kinds', 'rules', 'readerKinds', 'askKinds', 'languages', 'sites', 'addedSites', 'level', 'reader', 'readerQuietMarks', 'quietMarks', 'readsNotes', 'suggested']);
  holds(Object.keys(policy.settings).every((key) => allowed.has(key)), 'a setting that nobody knows');
  const { phrases: all } = policy;
  const patterns = all.flatMap(({ match, unless }) => [...match, ...unless]);
  holds(all.length <= 1000 && patterns.length <= 3000 && patterns.join('').length <= 64_000, 'there are too many phrases');
  holds(new Set(all.map(({ lang, id }) => `${lang}/${id}`)).size === all.length, 'two phrases have one name');
  for (const one of all) {
    holds(keysOf(one) === 'id,instead,kind,lang,match,unless,why', 'a phrase has other members');
    holds(/^[a-z0-9-]{1,60}$/.test(one.id) && !(one.id in {}), 'a phrase has a bad name');
    holds(['en', 'ru', 'bg'].includes(one.lang), 'a phrase is in no language');
    holds(one.match.length >= 1 && one.match.length <= 20 && one.unless.length <= 20 && one.instead.length <= 10, 'a phrase has too much in a list');
    holds(one.why.length <= 300 && !unseen.test(one.why), 'a reason is too long or holds what nobody sees');
    for (const text of one.instead) holds(text.length <= 200 && !unseen.test(text) && !/[\d\p{Nd}\p{Sc}@\\]|:\/\/|www\./iu.test(text), 'a wording holds a fact or what nobody sees');
    for (const text of [...one.match, ...one.unless]) {
      holds(text.length <= 300 && !unseen.test(text) && depthOf(text) <= 3 && !/~|\.\.[06-9]|\.\.\d\d/.test(text), 'a pattern is too long, too deep or too wide');
      holds(longest(parsePattern(text, 'fuzz').sequence) <= 12, 'a pattern has too many words');
    }
  }
  holds(policy.commitments.length <= 50, 'there are too many commitments');
  for (const one of policy.commitments) {
    holds(keysOf(one) === 'about,id,says,within' && keysOf(one.within) === 'amount,unit', 'a commitment has other members');
    holds(Number.isInteger(one.within.amount) && one.within.amount >= 1 && one.within.amount <= 999, 'a commitment promises no number');
    for (const text of Object.values(one.says)) holds(text.length <= 200 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|:\/\/|@|www\./iu.test(text), 'a commitment says an address or what nobody sees');
    for (const list of Object.values(one.about)) holds(list.length <= 20 && list.every((text) => text.length <= 200), 'a commitment is about too much');
  }
  return faults;
}
