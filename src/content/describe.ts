// What the card says about a finding beyond its own words: kind, article, principle and lesson, or whose rule it is, in the language of the interface.
import { isTeams } from '../engine/findings.ts';
import type { Finding } from '../engine/types.ts';
import type { Description } from '../overlay/types.ts';
import type { Texts } from '../rules/types.ts';
import { say } from '../say.ts';
import { speakerName, type Settings } from '../settings.ts';

declare global {
  // texts/<lang>.js, injected by the worker before the content script, puts them here.
  // eslint-disable-next-line no-var
  var warmlineTexts: Texts | undefined;
}

/** Describes a finding for a reader of the interface's language. */
export function describe({ rule, kind, ruleSet, principle }: Finding, { origins, team, organization }: Settings): Description {
  const ofKind = globalThis.warmlineTexts?.kinds[kind];
  const article = globalThis.warmlineTexts?.articles[ruleSet];
  const number = Number(principle.slice(ruleSet.length + 1));
  return {
    kind: ofKind?.does ?? '',
    from: isTeams(rule) ? sayWhose(team?.name ?? organization) : null,
    isKeptOn: origins.get(speakerName({ id: rule, kind }))?.locked === true,
    article: article?.title ?? '',
    principle: article?.principles[number - 1] ?? '',
    lesson: { hears: '', insteadOf: '', better: '', fine: '', ...ofKind },
  };
}

const sayWhose = (name: string | null): string => (name === null ? say('cardFromYou') : say('cardFromTeam', name));
