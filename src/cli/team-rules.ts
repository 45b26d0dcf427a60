// What a team decided, ready to read with: as its agents have it, less what each of them may change.
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';
import { compileCommitments, type CompiledCommitments } from '../engine/commitments.ts';
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import type { Lang, Speaker } from '../engine/types.ts';
import { packOf } from '../phrases/pack.ts';
import { isOn } from '../settings.ts';
import { emptyLayer, layerFrom } from '../settings/layer.ts';
import { merge } from '../settings/merge.ts';
import type { Policy } from '../team/types.ts';

export interface TeamRules {
  /** The team's phrases, a pack a language. */
  readonly packs: readonly CompiledLanguage[];
  readonly commitments: CompiledCommitments | undefined;
  readonly languagesOff: ReadonlySet<Lang>;
  readonly reader: boolean;
  isOn(speaker: Speaker): boolean;
}

/** Prepares a policy that was found usable. */
export function rulesOfTeam({ settings: data, phrases, commitments }: Policy): TeamRules {
  const settings = merge({ policy: emptyLayer, team: layerFrom(data).layer, own: new Map() });
  return {
    packs: [en, ru, bg].filter(({ lang }) => phrases.some((phrase) => phrase.lang === lang)).map(({ lang, kinds }) => compile(packOf(phrases, lang, kinds))),
    commitments: commitments.length > 0 ? compileCommitments(commitments) : undefined,
    languagesOff: settings.languagesOff,
    reader: settings.reader,
    isOn: (speaker) => isOn(settings, speaker),
  };
}
