// Many macros are shared out, read in order, told of and stopped; the list says what to repair first, always in the same order.
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Finding, Reading } from '../../src/engine/types.ts';
import { audit, type Hand } from '../../src/macros/audit.ts';
import { checkMacro } from '../../src/macros/check-macro.ts';
import { listCsv } from '../../src/macros/list-csv.ts';
import { rank, toRepair } from '../../src/macros/rank.ts';
import { sarifOf } from '../../src/macros/sarif.ts';
import { sharedMemory } from '../../src/macros/shared-memory.ts';
import type { CheckedMacro, Macro } from '../../src/macros/types.ts';
import { languages } from '../languages-under-test.ts';

const macro = (id: string, text: string, uses?: number): Macro => ({ id, title: `Reply ${id}`, text, lang: 'en', ...(uses !== undefined && { uses }) });
const check = (one: Macro): CheckedMacro => checkMacro(one, { languages }, new Map());
const hand: Hand = (macros) => Promise.resolve(macros.map(check));
const cold = 'You failed to attach the receipt.';

describe('the audit', () => {
  const macros = Array.from({ length: 95 }, (_, at) => macro(String(at), at % 3 ? 'All is well.' : cold));

  test.each([1, 2, 4])('with %i hands every macro is read once, in the order of the file, and the bar comes to its end', async (count) => {
    const seen: number[] = [];
    const checked = await audit(macros, Array.from({ length: count }, () => hand), { onProgress: (done, all) => seen.push(done / all) });
    expect(checked.map(({ macro: { id } }) => id)).toEqual(macros.map(({ id }) => id));
    expect(checked.filter(({ reading }) => reading.findings.length > 0)).toHaveLength(32);
    expect(seen.length).toBeGreaterThanOrEqual(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  test('nothing to read is done at once', async () => expect(await audit([], [hand])).toEqual([]));

  test('it stops where it is told to, and a handful that comes later is not told of', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const stopped = audit(macros, [hand, hand], {
      signal: stop.signal,
      onProgress: (done) => {
        seen.push(done);
        stop.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(seen).toEqual([20]);
  });

  test('a hand that cannot read ends it with its own error', async () => {
    await expect(audit(macros, [hand, () => Promise.reject(new Error('no hand'))])).rejects.toThrow('no hand');
  });
});

describe('the list', () => {
  const sure = { isQuiet: false, pole: 'cold' } as Finding;
  const quiet = { isQuiet: true, pole: 'cold' } as Finding;
  const untrue = { isQuiet: false, pole: 'dishonest' } as Finding;
  const with_ = (id: string, findings: readonly Finding[], uses?: number): CheckedMacro => ({ macro: macro(id, '', uses), reading: { text: '', lang: 'en', langs: ['en'], findings } as Reading });
  const order = (...checked: CheckedMacro[]): string => rank(checked).map(({ macro: { id } }) => id).join(' ');

  test('most to repair first, sure places before quieter ones, honesty before warmth, else as in the file; what is fine is left out', () => {
    expect(order(with_('fine', []), with_('quiet', [quiet]), with_('a', [sure]), with_('untrue', [untrue]), with_('b', [sure]), with_('two quiet', [quiet, quiet]), with_('most', [sure, quiet]))).toBe('most untrue a b two quiet quiet');
  });

  test('a reply that is used often goes before one that is not', () => {
    expect(order(with_('seldom', [sure, sure], 3), with_('often', [sure], 400), with_('never', [sure, sure], 0), with_('not told', [sure, sure]))).toBe('often seldom never not told');
  });

  test('one more finding never puts a reply further down', () => {
    const findings = fc.array(fc.constantFrom(sure, quiet, untrue), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(findings, { minLength: 1, maxLength: 8 }), fc.nat(), fc.constantFrom(sure, quiet, untrue), (lists, pick, more) => {
        const at = pick % lists.length;
        const placeOf = (all: readonly (readonly Finding[])[]): number => rank(all.map((own, index) => with_(String(index), own))).findIndex(({ macro: { id } }) => id === String(at));
        const before = placeOf(lists);
        const after = placeOf(lists.map((own, index) => (index === at ? [...own, more] : own)));
        expect(after).toBeGreaterThanOrEqual(0);
        if (before >= 0) expect(after).toBeLessThanOrEqual(before);
        expect(toRepair({ findings: [...(lists[at] ?? []), more] })).toBeGreaterThan(toRepair({ findings: lists[at] ?? [] }));
      }),
    );
  });
});

describe('what is saved', () => {
  const list = rank([check({ id: '=1+1', title: '@SUM(A1)', text: `Hello, {{name}},\n\n${cold} -- "yes"`, lang: 'en' })]);

  test('CSV has a row a finding, and no cell that a spreadsheet would run', () => {
    const { data } = Papa.parse<Record<string, string>>(listCsv(list), { header: true });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ id: "'=1+1", title: "'@SUM(A1)", uses: '', line: '3', language: 'en', words: 'You failed', pole: 'warmth', kind: 'blame', rule: 'en/blame/you-failed-to', sure: 'yes' });
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, title) => {
        const cells = Papa.parse<string[]>(listCsv(list.map((one) => ({ ...one, macro: { ...one.macro, id, title } })))).data[1] ?? [];
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('SARIF names the reply, and where a text has no line in the file it claims none', () => {
    const { runs: [run] } = JSON.parse(sarifOf('our macros.csv', list)) as { runs: { results: object[] }[] };
    expect(run?.results).toMatchObject([{ ruleId: 'en/blame/you-failed-to', level: 'note', locations: [{ physicalLocation: { artifactLocation: { uri: 'our%20macros.csv' } }, logicalLocations: [{ name: '@SUM(A1)' }] }] }]);
    expect(JSON.stringify(run)).not.toContain('region');
    expect(JSON.parse(sarifOf('x', []))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
  });
});

test('a shared memory changes nothing that is found, and keeps what comes again, no more than it may', () => {
  const texts = [cold, `${cold}\n\nAll is well.`, `Fine.\n${cold}`, 'Once.', 'Fine.', 'All is well.', cold].map((text, at) => macro(String(at), text));
  const memory = sharedMemory(2);
  expect(texts.map((one) => checkMacro(one, { languages, memory }, new Map()))).toEqual(texts.map(check));
  expect([...memory.passages.keys()]).toEqual([cold, 'Fine.']);
});
