// Rule ids are promises: who switched a rule off keeps it off after the rule got another name. Old full id -> new full id.

/** A rule that is gone without another in its place needs no line. */
export const renamed: Readonly<Record<string, string>> = {
  'bg/blame/guessed-at-your-slip': 'bg/blame/you-slipped',
  'bg/blame/obviously-you-missed-it': 'bg/blame/you-did-not-send',
  'bg/non-apology/possible-trouble': 'bg/non-apology/sorry-for-anything',
  'bg/policy-wall/full-stop': 'bg/curt/full-stop',
  'en/curt/cannot-without-more': 'en/curt/we-dont-do-that',
  'en/evasive/taken-very-seriously': 'en/canned/we-take-this-seriously',
  'ru/blame/how-could-you': 'ru/blame/you-failed-to',
  'ru/blame/the-mistake-is-yours': 'ru/blame/through-your-own-fault',
  'ru/not-my-job/that-is-a-question-for': 'ru/not-my-job/that-is-another-department',
};
