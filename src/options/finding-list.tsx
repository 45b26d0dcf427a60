// What was found in the box to try, in the order of the text: the words, what they do, why, and wordings to put in.
import type { Finding, Suggestion } from '../engine/types.ts';
import { PoleIcon } from '../page/pole.tsx';
import { kinds } from '../rules/kinds.ts';
import { interfaceLanguage, say } from '../say.ts';
import { lineOf } from './lined.tsx';
import type { Reader } from './reader.ts';
import { TwoWays } from './two-ways.tsx';
import { Wording } from './wording.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly pairsLike: Reader['pairsLike'];
  readonly onChoose: (suggestion: Suggestion) => void;
}

export function FindingList({ findings, pairsLike, onChoose }: Props) {
  const own = interfaceLanguage();
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.start} ${finding.rule}`}>
          <PoleIcon pole={finding.pole} />
          <div>
            <p lang={finding.lang}>
              <span class={lineOf(finding)}>{finding.text}</span>
            </p>
            <p class="small muted">
              <b>{say(finding.pole === 'cold' ? 'poleCold' : 'poleDishonest')}</b> · {kinds[finding.kind].does[own]}
            </p>
            <p class="why" lang={finding.lang}>
              {finding.why}
            </p>
            {(finding.isQuiet || isJudged(finding)) && <p class="small muted">{say(isJudged(finding) ? (finding.isQuiet ? 'cardJudgedLessSure' : 'cardJudged') : 'cardLessSure')}</p>}
            {isJudged(finding) && <Pairs finding={finding} pairsLike={pairsLike} />}
            <ul class="wordings" aria-label={say('tryWordings')}>
              {finding.suggestions.map((suggestion) => (
                <li key={suggestion.text} lang={finding.lang}>
                  <button type="button" class="wording" onClick={() => onChoose(suggestion)}>
                    {suggestion.text ? <Wording text={suggestion.text} /> : <Removal words={finding.text} />}
                  </button>
                </li>
              ))}
            </ul>
            {finding.suggestions.some((suggestion) => suggestion.slots.length > 0) && <p class="small muted">{say('slotsAreYours')}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Pairs({ finding, pairsLike }: { readonly finding: Finding; readonly pairsLike: Reader['pairsLike'] }) {
  return (
    <div class="small pairs">
      <p class="muted">{say('cardPairs')}</p>
      {pairsLike(finding).map((pair) => (
        <div lang={finding.lang} key={pair.insteadOf}>
          <TwoWays {...pair} />
        </div>
      ))}
    </div>
  );
}

const isJudged = (finding: Finding): boolean => finding.rule === null;

function Removal({ words }: { readonly words: string }) {
  return (
    <>
      <span lang={interfaceLanguage()}>{say('removeWords')}</span>: <s>{words}</s>
    </>
  );
}
