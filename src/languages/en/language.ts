// What the shape of an English text looks like: abbreviations, closing phrases, the line above a quoted message.
import type { Language } from '../types.ts';

export const language: Language = {
  abbreviations:
    'mr mrs ms dr prof sr jr rev hon gen e.g eg i.e ie cf vs approx appt dept tel fax nos ref inv acct qty est attn fig p pp vol ed ' +
    'viz al jan feb mar apr jun jul aug sept sep oct nov dec apt u.s u.k w.r.t incl excl resp',
  units: 'a.m p.m min max inc ltd co corp etc sec hr hrs st rd ave blvd ext mon tue tues wed thu thur thurs fri misc',
  closings: [
    'best regards',
    'kind regards',
    'kindest regards',
    'warm regards',
    'warmest regards',
    'regards',
    'with kind regards',
    'with best regards',
    'with warm regards',
    'with regards',
    'best wishes',
    'warm wishes',
    'with best wishes',
    'all the best',
    'yours sincerely',
    'yours faithfully',
    'yours truly',
    'sincerely',
    'sincerely yours',
    'respectfully',
    'cordially',
    'many thanks and kind regards',
    'thanks and regards',
    'thank you and kind regards',
    'thank you and best regards',
  ],
  wrote: ['wrote'],
  quoteDivider: ['original message', 'forwarded message', 'begin forwarded message', 'reply above this line'],
};
