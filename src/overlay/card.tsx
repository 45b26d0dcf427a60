// The card of one phrase: what is at stake, why, the lesson behind it, and what can be said instead.
import type { Finding, Suggestion } from '../engine/types.ts';
import type { JSX } from 'preact';
import { change } from './change.ts';
import { Chevron, Cross, PoleIcon } from './icons.tsx';
import { plain, trusted, type Deeds, type Panel, type Voice } from './panel.ts';
import type { Pair } from './types.ts';

/** The wordings that a card offers, at most three: keys 1 to 3. */
export const wordingsOf = (finding: Finding): readonly Suggestion[] => finding.suggestions.slice(0, 3);

interface Props {
  readonly panel: Extract<Panel, { view: 'card' }>;
  readonly text: string;
  readonly voice: Voice;
  readonly deeds: Deeds;
}

export function Card({ panel, text, voice, deeds }: Props): JSX.Element {
  const { finding, lesson, strip, covered } = panel;
  const { say } = voice;
  const about = voice.describe(finding);
  const pole = say(finding.pole === 'cold' ? 'overlayWarmth' : 'overlayHonesty');
  const wordings = wordingsOf(finding);
  const isJudged = finding.rule === null;
  const pairs = voice.pairsLike(finding);
  const source = about.from ? (
    <p class="hint">{about.from}</p>
  ) : (
    <>
      <button class="src" aria-expanded={lesson} aria-controls="lesson" onClick={trusted(deeds.toggleLesson)}>
        <span><u>{about.article}</u> · {say('cardLesson')}</span>
        <Chevron />
      </button>
      {lesson && <Lesson finding={finding} voice={voice} />}
    </>
  );
  return (
    <section class={`card ${strip ? 'strip' : ''}`} role="dialog" aria-label={`${pole}: ${about.kind}`} aria-describedby={finding.isQuiet || isJudged ? 'why sure' : 'why'}>
      <h2><PoleIcon pole={finding.pole} /><span><b>{pole}</b> · {about.kind}</span></h2>
      <p class="why" id="why" lang={finding.lang}>{finding.why}</p>
      {(finding.isQuiet || isJudged) && <p class="hint sure" id="sure">{say(isJudged ? (finding.isQuiet ? 'cardJudgedLessSure' : 'cardJudged') : 'cardLessSure')}</p>}
      {!strip && source}
      {wordings.length > 0 && (
        <ul class="opts">
          {wordings.map((wording, index) => (
            <li key={index}>
              <button class="opt" data-take={index} onClick={trusted((event) => deeds.take(finding, wording, event))}>
                <Wording wording={wording} from={text} lang={finding.lang} voice={voice} />
                <span class="vh">. {say('cardOneOf', String(index + 1), String(wordings.length))}</span>
                <kbd aria-hidden="true">{index + 1}</kbd>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!strip && pairs.length > 0 && <Pairs pairs={pairs} lang={finding.lang} voice={voice} />}
      {covered && <p class="hint" role="status">{say('cardCovered')}</p>}
      {!strip && wordings.some((wording) => wording.slots.length > 0) && <p class="hint">{say('cardSlots')}</p>}
      {strip && source}
      <div class="foot">
        {!isJudged && <button class="quiet strong" onClick={trusted(() => deeds.keep(finding))}>{say('cardKeep')}</button>}
        <button class={isJudged ? 'quiet strong' : 'quiet'} onClick={trusted(() => deeds.silence(finding))}>{say('cardSilence')}</button>
        {about.isKeptOn ? (
          <span class="hint">{say('cardKeptOn')}</span>
        ) : (
          <button class="quiet" onClick={trusted(() => deeds.switchOff(finding))}>{say(isJudged ? 'cardSwitchJudgedOff' : 'cardSwitchOff')}</button>
        )}
      </div>
      <Close voice={voice} deeds={deeds} />
    </section>
  );
}

export const Close = ({ voice, deeds }: { voice: Voice; deeds: Deeds }): JSX.Element => (
  <button class="close" aria-label={voice.say('overlayClose')} onClick={trusted(deeds.close)}><Cross /></button>
);

function Lesson({ finding, voice }: { finding: Finding; voice: Voice }): JSX.Element {
  const { principle, lesson } = voice.describe(finding);
  return (
    <div class="lesson" id="lesson">
      <p><span class="muted">{voice.say('cardHears')}</span> {lesson.hears}</p>
      <p>{principle}</p>
      <TwoWays pair={lesson} voice={voice} />
      <p>{lesson.fine}</p>
    </div>
  );
}

/** Where nothing can be put in: how others said something like it. */
function Pairs({ pairs, lang, voice }: { pairs: readonly Pair[]; lang: string; voice: Voice }): JSX.Element {
  return (
    <div class="pairs">
      <p class="muted">{voice.say('cardPairs')}</p>
      {pairs.map((pair) => <div lang={lang} key={pair.insteadOf}><TwoWays pair={pair} voice={voice} /></div>)}
    </div>
  );
}

function TwoWays({ pair: { insteadOf, better }, voice: { lang, say } }: { pair: Pair; voice: Voice }): JSX.Element {
  return (
    <>
      <p class="pair"><span aria-hidden="true">–</span><span><span class="vh" lang={lang}>{say('cardInsteadOf')} </span>{insteadOf}</span></p>
      <p class="pair"><span aria-hidden="true">+</span><span><span class="vh" lang={lang}>{say('cardBetter')} </span>{better}</span></p>
    </>
  );
}

/** A wording with its change to be seen; a removal as the words that go. */
function Wording({ wording, from, lang, voice }: { wording: Suggestion; from: string; lang: string; voice: Voice }): JSX.Element {
  const { say } = voice;
  const found = from.slice(wording.range.start, wording.range.end);
  if (!wording.text.trim()) {
    return (
      <span>
        <span class="muted small" aria-hidden="true">{say('cardRemove')}<br /></span>
        <span class="vh">{say('cardRemoves')} </span>
        <s lang={lang}>{plain(found.trim())}</s>
      </span>
    );
  }
  const parts = change(found, wording.text, wording.slots);
  // Where words only go, the ones that go are the news.
  const onlyGoes = parts.every((part) => part.is === 'kept' || part.is === 'removed');
  return (
    <span>
      <span class="vh">{say('cardReplaces')} </span>
      <span lang={lang}>
        {parts.map(({ is, text }) => {
          if (is === 'new') return <b class="new">{plain(text)}</b>;
          if (is === 'slot') return <span class="slot"><span class="vh" lang={voice.lang}>{say('cardBlank')} </span>{plain(text.slice(1, -1))}</span>;
          if (is === 'removed') return onlyGoes ? <><s aria-hidden="true">{plain(text)}</s> </> : null;
          return plain(text);
        })}
      </span>
    </span>
  );
}
