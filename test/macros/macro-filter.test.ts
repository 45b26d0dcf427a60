// What the repair list shows of what was found.
import { describe, expect, test } from 'vitest';
import type { Finding, Reading } from '../../src/engine/types.ts';
import type { CheckedMacro } from '../../src/macros/types.ts';
import { everything, filtered, kindsIn, type Filter } from '../../src/options/macros/filter.ts';

const finding = (kind: string, pole: string, lang: string): Finding => ({ kind, pole, lang }) as Finding;
const reply = (id: string, text: string, ...findings: Finding[]): CheckedMacro => ({ macro: { id, title: `Title ${id}`, text, lang: null }, reading: { text, lang: 'en', langs: ['en'], findings } as Reading });
const list = [
  reply('a', 'You’ll see it’s fine.', finding('blame', 'cold', 'en'), finding('pretence', 'dishonest', 'en')),
  reply('b', 'Ещё раз', finding('blame', 'cold', 'ru'), finding('blame', 'cold', 'ru')),
  reply('c', 'Done.', finding('curt', 'cold', 'en')),
];
const shown = (filter: Partial<Filter>): string => filtered(list, { ...everything, ...filter }).map(({ macro: { id }, reading: { findings } }) => `${id}${findings.length}`).join(' ');

describe('a filter', () => {
  test.each([
    [{}, 'a2 b2 c1'],
    [{ pole: 'dishonest' }, 'a1'],
    [{ kind: 'blame' }, 'a1 b2'],
    [{ lang: 'ru' }, 'b2'],
    [{ kind: 'curt', lang: 'ru' }, ''],
    [{ words: " you'll  SEE" }, 'a2'],
    [{ words: 'еще' }, 'b2'],
    [{ words: 'title c' }, 'c1'],
    [{ words: 'done', kind: 'blame' }, ''],
  ] as [Partial<Filter>, string][])('%j', (filter, expected) => expect(shown(filter)).toBe(expected));
});

test('kinds are counted by reply, the most frequent first', () => expect(kindsIn(list)).toEqual([['blame', 2], ['pretence', 1], ['curt', 1]]));
