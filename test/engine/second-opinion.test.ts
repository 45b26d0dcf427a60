// Where two readings of a draft agree, where one speaks, and where silence is better.
import { expect, test } from 'vitest';
import { onlyInSecond, withoutDoubtful } from '../../src/engine/second-opinion.ts';

const finding = (start: number, end: number, isQuiet: boolean) => ({ start, end, isQuiet });

test('a less sure rule is silent where the second reader sees nothing wrong', () => {
  const quiet = finding(5, 12, true);
  expect(withoutDoubtful([quiet], [{ start: 0, end: 20, probability: 0.03 }])).toEqual([]);
  expect(withoutDoubtful([quiet], [{ start: 0, end: 20, probability: 0.4 }])).toEqual([quiet]);
});

test('it speaks where one of the clauses that it marks is doubtful, or where the second reader read nothing', () => {
  const quiet = finding(5, 30, true);
  expect(withoutDoubtful([quiet], [{ start: 0, end: 10, probability: 0.01 }, { start: 10, end: 40, probability: 0.2 }])).toEqual([quiet]);
  expect(withoutDoubtful([quiet], [{ start: 30, end: 40, probability: 0.01 }])).toEqual([quiet]);
});

test('a sure rule speaks whatever the second reader thinks', () => {
  const sure = finding(5, 12, false);
  expect(withoutDoubtful([sure], [{ start: 0, end: 20, probability: 0 }])).toEqual([sure]);
});

test('where both found something the rule speaks', () => {
  const found = [{ start: 0, end: 8 }, { start: 8, end: 20 }];
  expect(onlyInSecond(found, [finding(5, 7, false)])).toEqual([{ start: 8, end: 20 }]);
  expect(onlyInSecond(found, [])).toEqual(found);
});
