// What cannot be used of what a lead wrote, in words with its place.
import { commitmentsFrom } from '../../engine/commitments-from.ts';
import { phrasesFrom } from '../../phrases/phrases.ts';
import { layerFrom } from '../../settings/layer.ts';
import type { Decided } from '../../team/usable.ts';
import { phraseProblem } from './phrase-problems.ts';

/** A sentence for each setting, phrase and commitment that cannot be used; none where all can. */
export function problemsOf({ settings, phrases, commitments }: Decided): string[] {
  return [
    ...layerFrom(settings).unusable.map(({ path }) => `The setting ${path || 'as a whole'} is not known, or its value is not one that it takes.`),
    ...phrasesFrom(phrases).problems.map(phraseProblem),
    ...commitmentsFrom(commitments).problems.map(({ where, fault, gaps }) => `Commitments, ${where || 'the list'}: ${commitmentFaults[fault]}${gaps.length > 0 ? ` (${gaps.filter(Boolean).join(', ')})` : ''}.`),
  ];
}

type Fault = ReturnType<typeof commitmentsFrom>['problems'][number]['fault'];

const commitmentFaults: Readonly<Record<Fault, string>> = {
  list: 'this is not a list',
  'too-many': 'there are more than may be',
  shape: 'this has not the shape that it must have',
  'unknown-field': 'there is no such field',
  id: 'an id is small letters, digits and hyphens',
  'same-id': 'this id was there before',
  about: 'this needs patterns for at least one of en, ru, bg',
  'too-many-patterns': 'there are more patterns than may be',
  pattern: 'this is no pattern',
  dictionary: 'this needs a dictionary, which a team’s pattern has not',
  within: 'this is no time: an amount from 1 and one of minute, hour, working-hour, day, working-day, week',
  says: 'this is no text of the length that may be',
};
