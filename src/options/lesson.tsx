// The lesson of a kind, on demand: what the customer hears, what the article says, the pair, and what would make the words fine.
import type { Kind } from '../engine/types.ts';
import { articles } from '../rules/articles.ts';
import { kinds } from '../rules/kinds.ts';
import { interfaceLanguage, say } from '../say.ts';
import { Chevron } from './chevron.tsx';
import { TwoWays } from './two-ways.tsx';

export function Lesson({ kind }: { readonly kind: Kind }) {
  const { name, ruleSet, principle, lesson } = kinds[kind];
  const own = interfaceLanguage();
  const article = articles.find((one) => one.ruleSet === ruleSet);
  return (
    <details class="lesson">
      <summary class="more">
        {say('cardLesson')}
        <span class="unseen">: {name[own]}</span> <Chevron />
      </summary>
      <div class="small">
        <p>
          <span class="muted">{say('cardHears')}</span> {lesson.hears[own]}
        </p>
        <p>{article?.principles[principle - 1]?.[own]}</p>
        <TwoWays insteadOf={lesson.insteadOf[own]} better={lesson.better[own]} />
        <p>{lesson.fine[own]}</p>
      </div>
    </details>
  );
}
