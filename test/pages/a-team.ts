// A team for tests of pages: its files, signed as a lead's page signs them, and what is stored of it once it was joined.
import { checkTeamFile } from '../../src/team/check.ts';
import { newTeam, nextPolicy, signPolicy } from '../../src/team/make.ts';
import { recheck } from '../../src/team/recheck.ts';
import { writeTeamFile } from '../../src/team/team-file.ts';
import type { JoinedTeam, Policy } from '../../src/team/types.ts';

/** What the team decides where a test says nothing else. */
export const decided = {
  author: 'Ana',
  note: 'Pressure is marked for everybody from today, and we promise refunds in five working days.',
  settings: {
    level: 'line',
    ruleSets: ['+care', '-fairness'],
    kinds: ['+blame', '-pretence'],
    rules: ['-en/overpromise/i-promise-that', '+en/blame/you-failed-to'],
    addedSites: ['+https://help.acme.example/*'],
    suggested: { quietMarks: false, readerQuietMarks: true },
  },
  phrases: [
    { id: 'no-worries', lang: 'en', kind: 'curt', match: ['no worries'], unless: [], why: 'Our customers write about money; to them it is a worry.', instead: ['gladly', 'with pleasure'] },
    { id: 'as-per', lang: 'en', kind: 'impersonal', match: ['as per (our|the) policy'], unless: [], why: '', instead: ['because {reason}'] },
    { id: 'ne-perezhivajte', lang: 'ru', kind: 'dismissive', match: ['не переживайте'], unless: [], why: 'Переживать клиент уже начал.', instead: ['понимаю, что это неприятно'] },
  ],
  commitments: [
    { id: 'refunds', about: { en: ['refund'] }, within: { amount: 5, unit: 'working-day' }, says: { en: 'Refunds within 5 working days', ru: 'Возврат денег за 5 рабочих дней', bg: 'Връщане на пари до 5 работни дни' } },
    { id: 'first-answer', about: { en: ['answer'] }, within: { amount: 4, unit: 'working-hour' }, says: { en: 'First answer within 4 working hours', ru: 'Первый ответ за 4 рабочих часа', bg: 'Първи отговор до 4 работни часа' } },
  ],
} as const satisfies Partial<Policy>;

export interface ATeam {
  /** The file of a version: each call makes the next one. */
  file(changes?: Partial<Policy>): Promise<string>;
  /** What is kept after the file was taken on the team's day, as it is today. */
  joined(file: string, changes?: Partial<JoinedTeam>): Promise<JoinedTeam>;
}

/** A new team with keys of its own. */
export async function aTeam(name: string, now = new Date()): Promise<ATeam> {
  const { signer, root, policy } = await newTeam({ name, author: 'Ana', now });
  let last = policy;
  return {
    async file(changes = decided) {
      last = nextPolicy(last, changes, now);
      return writeTeamFile([root], await signPolicy(last, signer));
    },
    async joined(file, changes = {}) {
      const checked = await checkTeamFile(new TextEncoder().encode(file), null, { now, extensionVersion: '0.1.0', url: null, validate: () => true });
      if ('refused' in checked) throw new Error(`${checked.refused}: ${checked.why ?? ''}`);
      const today = await recheck(checked.taken, { now: new Date(), extensionVersion: '0.1.0' });
      if ('refused' in today) throw new Error(`${today.refused}: ${today.why ?? ''}`);
      const { fingerprint, freshness, policy } = today.team;
      return { known: checked.taken, fingerprint, freshness, inForce: freshness === 'lapsed' ? null : policy, by: 'person', trouble: null, ...changes };
    },
  };
}
