// What the card says about a finding beyond its own words: kind, article, principle and lesson, in the language of the interface.
import type { Finding, Lang } from '../engine/types.ts';
import type { Description } from '../overlay/types.ts';
import { articles } from '../rules/articles.ts';
import { kinds } from '../rules/kinds.ts';

/** Describes a finding for a reader of `lang`. */
export function describe({ kind, ruleSet, principle }: Finding, lang: Lang): Description {
  const { does, lesson } = kinds[kind];
  const article = articles.find((candidate) => candidate.ruleSet === ruleSet);
  const number = Number(principle.slice(ruleSet.length + 1));
  return {
    kind: does[lang],
    article: article ? [article.title[lang], article.author?.[lang]].filter((part) => part !== undefined).join(' · ') : '',
    principle: article?.principles[number - 1]?.[lang] ?? '',
    lesson: { insteadOf: lesson.insteadOf[lang], better: lesson.better[lang] },
  };
}
