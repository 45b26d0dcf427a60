// Phrases by which rules are known to people, fetched for the languages that are spoken of.
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../engine/types.ts';
import type { Phrase } from '../phrases/types.ts';
import { loadRules } from '../rules/index.ts';
import type { SettingName } from '../settings.ts';
import { exampleOf } from './example.ts';
import type { Examples } from './setting-words.ts';

const ruleName = /^rules:(en|ru|bg)\//;

/** Rule id -> the words of its first example, for the rules among `names` and for a team's own phrases; empty until they are there. */
export function useExamples(names: Iterable<SettingName>, phrases: readonly Phrase[] = []): Examples {
  const [loaded, setLoaded] = useState<Examples>(new Map());
  const langs = [...new Set([...names].flatMap((name) => ruleName.exec(name)?.[1] ?? []))].sort().join(' ');
  useEffect(() => {
    let wanted = true;
    const all = langs.split(' ').filter(Boolean).map((lang) => loadRules(lang as Lang));
    void Promise.all(all).then((rules) => wanted && setLoaded(new Map(rules.flat().map(({ id, rule }) => [id, exampleOf(rule).marked]))));
    return () => {
      wanted = false;
    };
  }, [langs]);
  return new Map([...loaded, ...phrases.map(({ lang, id, match }) => [`team/${lang}/${id}`, match[0] ?? id] as const)]);
}
