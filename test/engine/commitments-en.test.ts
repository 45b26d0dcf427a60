// English promises against what a team can keep: refunds in 5 working days, a first answer in 4 working hours, parcels in 3 days. Written on a Monday.
import { expect, test } from 'vitest';
import { findingsIn, put } from './commitments-under-test.ts';

/** Draft, the words that get the line, and the draft with the first wording (null: none is offered). */
const catches: readonly (readonly [draft: string, mark: string, becomes?: string | null])[] = [
  ["We'll refund you within 2 days.", 'within 2 days', "We'll refund you within 5 working days."],
  ['Your refund arrives tomorrow.', 'tomorrow', 'Your refund arrives within 5 working days.'],
  ['You will have your money back in 24 hours.', 'in 24 hours', 'You will have your money back within 5 working days.'],
  ['Your refund will be with you by Friday.', 'by Friday', 'Your refund will be with you within 5 working days.'],
  ['The refund takes 2 to 3 days.', '2 to 3 days', 'The refund takes up to 5 working days.'],
  ['The refund takes 2-3 working days.', '2-3 working days', 'The refund takes up to 5 working days.'],
  ['The refund takes 2–3 business days.', '2–3 business days', 'The refund takes up to 5 working days.'],
  ['The refund takes up to 3 days.', 'up to 3 days', 'The refund takes up to 5 working days.'],
  ['A refund will take a couple of days.', 'a couple of days', 'A refund will take up to 5 working days.'],
  ["I'll refund you today.", 'today', "I'll refund you within 5 working days."],
  ["I'll refund you tonight.", 'tonight'],
  ['We are going to refund the amount by tomorrow.', 'by tomorrow', 'We are going to refund the amount within 5 working days.'],
  ["We'll have you refunded by tomorrow morning.", 'by tomorrow morning', "We'll have you refunded within 5 working days."],
  ["We'll refund it on 3 December.", 'on 3 December', "We'll refund it within 5 working days."],
  ["We'll refund it by December 4.", 'by December 4'],
  ["We'll refund it by the 4th of December.", 'by the 4th of December'],
  ["We'll refund it by 1 December 2026.", 'by 1 December 2026'],
  ['Within 2 days, you will see the refund.', 'Within 2 days', 'Within 5 working days, you will see the refund.'],
  ['Tomorrow you will get your refund.', 'Tomorrow', 'Within 5 working days you will get your refund.'],
  ["You'll get a reply within the hour.", 'within the hour', "You'll get a reply within 4 working hours."],
  ["We'll answer in half an hour.", 'in half an hour', "We'll answer within 4 working hours."],
  ["I'll get back to you in 30 minutes.", 'in 30 minutes', "I'll get back to you within 4 working hours."],
  ["You'll hear from us in an hour or two.", 'in an hour or two'],
  ["We'll reply within 2 hours.", 'within 2 hours'],
  ["We'll respond within 3 working hours.", 'within 3 working hours'],
  ["I'll call you in 15 minutes.", 'in 15 minutes'],
  ["We'll be in touch within two hours.", 'within two hours'],
  ['Your parcel will be there tomorrow.', 'tomorrow', 'Your parcel will be there within 3 days.'],
  ['Your order arrives in 48 hours.', 'in 48 hours', 'Your order arrives within 3 days.'],
  ['The replacement ships today.', 'today'],
  ['We deliver in 1-2 days.', 'in 1-2 days'],
  ["The delivery will take one or two days.", 'one or two days', 'The delivery will take up to 3 days.'],
  ["We'll deliver it on Tuesday.", 'on Tuesday'],
  ["We'll deliver it this Wednesday.", 'this Wednesday'],
  ['Your parcel will be with you the day after tomorrow.', 'the day after tomorrow'],
  ['You can expect your refund within 3 days.', 'within 3 days'],
  ['Please allow 2 days for your refund.', '2 days', 'Please allow up to 5 working days for your refund.'],
  ['I promise your refund will be there in three days.', 'in three days'],
  ['We guarantee a refund within 24 hours.', 'within 24 hours'],
  ['Your refund is due tomorrow.', 'tomorrow'],
  ['Your refund will be processed within 24 hours.', 'within 24 hours'],
  ['We can refund you by Thursday.', 'by Thursday'],
  ['Your refund has been approved, and it will be with you tomorrow.', 'tomorrow'],
  ['Your refund has been approved and will arrive tomorrow.', 'tomorrow'],
  ["We'll check the parcel and refund you tomorrow.", 'tomorrow'],
  ["You'll have your refund, as promised, within 2 days.", 'within 2 days'],
  ["We'll refund you within 2 days of receiving the jacket.", 'within 2 days'],
  ["We'll refund you in just two days.", 'in just two days'],
  ["We'll refund you no later than tomorrow.", 'no later than tomorrow', "We'll refund you within 5 working days."],
  ["We'll refund you by the end of the day.", 'by the end of the day'],
  ["You'll receive the refund in 2 days' time.", "in 2 days' time", "You'll receive the refund within 5 working days."],
  ["You'll receive the refund within 2 days from now.", 'within 2 days from now'],
  ["You'll have your refund by tomorrow at 10 am.", 'by tomorrow', null],
  ["We’ll refund you within 2 days.", 'within 2 days', "We’ll refund you within 5 working days."],
  ["If you send me the slip, we'll refund you within 2 days.", 'within 2 days'],
  ["We're refunding you today.", 'today'],
  ['The refund will reach your card within twenty-four hours.', 'within twenty-four hours'],
  ['The turnaround for refunds is 2 days.', '2 days', 'The turnaround for refunds is up to 5 working days.'],
  ["We'll refund you by the end of this week.", 'by the end of this week'],
  ['Your refund will be with you within 6 days.', 'within 6 days'],
  ["Don't worry, we'll refund you within 2 days.", 'within 2 days'],
  ['Your refund will arrive within one day, I promise.', 'within one day'],
  ["It's our mistake. Your refund will be there within 3 days.", 'within 3 days'],
];

const leaves: readonly string[] = [
  // Kept
  "We'll refund you within 5 working days.", "We'll refund you within 7 days.", 'The refund takes 5 to 7 working days.', 'Your refund will arrive in a week.', "You'll have it by next Friday: the refund, I mean.",
  "We'll reply within 4 working hours.", "We'll answer within one working day.", "We'll get back to you today.", 'Your parcel will be with you within 3 days.', 'Your order arrives on Thursday.', 'Your refund will be there within two weeks.',
  "We'll refund you by 8 December.", 'The refund takes up to 10 business days.', "We'll refund you next week.", 'Your refund will be there on Monday.',
  // Past, and the customer's own times
  'We refunded you 2 days ago.', 'Your refund was sent yesterday and was due within 2 days.', 'You wrote 2 days ago about the refund.', 'You asked for a refund within 2 days.', 'Your refund left us today.', 'I have refunded you today.', 'The parcel arrived within 2 days.',
  'You said you would get a refund in 2 days.', 'I was told that your refund will arrive tomorrow.',
  // Negations, hedges, conditions, questions
  "We can't refund within 2 days.", "We won't be able to refund you today.", 'Would a refund within 2 days be fine?', 'Will the refund arrive tomorrow?', 'The refund should arrive within 2 days.', 'The refund usually takes 2 days.', 'We hope to refund you within 2 days.', 'Refunds may take 2 days.',
  "We'll try to refund you tomorrow.", "If the refund is not there within 2 days, I'll call you.", 'When your refund arrives tomorrow, the case is closed.', "We'll refund you tomorrow if the bank agrees.", 'Unless the parcel arrives tomorrow, we send another.', 'I am not sure the refund will arrive tomorrow.',
  // No latest moment
  'The refund takes at least 3 days.', 'The refund takes from 3 days.', 'The refund will not arrive before tomorrow.', 'The refund will take more than 2 days.', 'You will see the refund from tomorrow.', 'We send a refund report every 2 days.', 'The refund will take 2 days or more.', 'Your refund will be there in a few days.', 'You will get your refund in about 2 days.', 'Refunds will be there in 2 days at the earliest.',
  // Another thing, another act
  "I'll check on your refund tomorrow.", "I'll call the courier today, and the refund takes 5 working days.", "We'll write to you about your refund tomorrow.", "You'll get a confirmation of the refund today.", "I'll pass your refund on to accounting today.", "We'll refund you and the technician will come tomorrow.", "I'll submit your refund request today.",
  'You can return the shoes within 14 days.', 'We will refund parcels returned within 2 days.', 'We refund orders cancelled within 24 hours.', 'Orders cancelled within 24 hours will be refunded.', 'You have 2 days to ask for a refund.', 'You will need to ask for your refund within 2 days.', "We'll refund the 2 days you lost.", 'You will get a refund for the first 2 days.',
  'Your refund is on its way; today is a holiday here.', 'We are open today until six, and refunds are on us.', 'We will refund you, as we are open Monday to Friday.', 'Your bank takes 2 days to show the refund.', 'The page says that your refund will arrive within 2 days.', 'You will be charged in 2 days.', 'The technician will come tomorrow.', 'Please reply within 2 hours.', 'The 2-day refund window will end soon.', 'Our refund line will be there 24/7.', 'Your refund will come as “within 2 days” once promised.',
  'A refund is possible within 2 days.', 'Thank you for asking about the refund today.', 'Today I looked into your refund.', 'The refund will be for 2 days of your subscription.', "I'm sorry about the refund; I know 2 days felt long.", 'Your refund of 2 weeks will come.',
];

test.each(catches)('%s', (draft, mark, becomes) => {
  const [finding, ...more] = findingsIn(draft, 'en');
  expect(more).toEqual([]);
  expect(finding?.text).toBe(mark);
  if (becomes !== undefined) expect(finding && put(draft, finding)).toBe(becomes);
  else if (finding?.suggestions.length) expect(findingsIn(put(draft, finding) ?? '', 'en')).toEqual([]);
});

test.each(leaves)('is silent: %s', (draft) => {
  expect(findingsIn(draft, 'en').map(({ text, rule }) => [rule, text])).toEqual([]);
});

test('the tables are long enough', () => {
  expect(catches.length).toBeGreaterThanOrEqual(60);
  expect(leaves.length).toBeGreaterThanOrEqual(60);
});
