// Where two readings of a draft agree, where one speaks, and where silence is better.
import { expect, test } from 'vitest';
import { onlyInSecond, withoutDoubtful } from '../../src/engine/second-opinion.ts';

test('a rule is silent where the second reader sees nothing wrong', () => {
  const finding = { start: 5, end: 12 };
  expect(withoutDoubtful([finding], [{ start: 0, end: 20, probability: 0.03 }])).toEqual([]);
  expect(withoutDoubtful([finding], [{ start: 0, end: 20, probability: 0.4 }])).toEqual([finding]);
});

test('it speaks where one of the clauses that it marks is doubtful, or where the second reader read nothing', () => {
  const finding = { start: 5, end: 30 };
  expect(withoutDoubtful([finding], [{ start: 0, end: 10, probability: 0.01 }, { start: 10, end: 40, probability: 0.2 }])).toEqual([finding]);
  expect(withoutDoubtful([finding], [{ start: 30, end: 40, probability: 0.01 }])).toEqual([finding]);
});

test('where both found something the rule speaks', () => {
  const found = [{ start: 0, end: 8 }, { start: 8, end: 20 }];
  expect(onlyInSecond(found, [{ start: 5, end: 7 }])).toEqual([{ start: 8, end: 20 }]);
  expect(onlyInSecond(found, [])).toEqual(found);
});
