// Which article's rule set owns each kind. Apart from the texts in kinds.ts, because a page needs only this.
import type { Kind, RuleSetId } from '../engine/types.ts';

export const ruleSetOf: Readonly<Record<Kind, RuleSetId>> = {
  blame: 'care',
  'non-apology': 'care',
  impersonal: 'care',
  dismissive: 'moments',
  'policy-wall': 'moments',
  command: 'moments',
  'not-my-job': 'consistency',
  curt: 'consistency',
  leftover: 'consistency',
  overpromise: 'honor',
  evasive: 'honor',
  'false-empathy': 'honor',
  pretence: 'honor',
  pressure: 'honor',
  servile: 'fairness',
  contempt: 'fairness',
  canned: 'fairness',
};
