// The words for times of every language, for whoever needs all of them at once; a page loads those of its languages.
import { times as bg } from './bg/times.ts';
import { times as en } from './en/times.ts';
import { times as ru } from './ru/times.ts';

export const allTimes = { en, ru, bg };
