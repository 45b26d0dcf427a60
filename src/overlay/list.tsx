// The list of all phrases in the order of the text, and what it says when there is nothing to list.
import type { Finding, Pole } from '../engine/types.ts';
import type { JSX } from 'preact';
import { Close } from './card.tsx';
import { PoleIcon } from './icons.tsx';
import { openerOf, places, plain, trusted, type Deeds, type Voice } from './panel.ts';
import type { FieldState } from './types.ts';

/** From here on the list is grouped by pole. */
const many = 8;
const eachPole = 2;

interface Props {
  readonly findings: readonly Finding[];
  readonly state: FieldState;
  readonly all: boolean;
  readonly copied: boolean | null;
  readonly voice: Voice;
  readonly deeds: Deeds;
}

/** Why the field is not read: key of the sentence in _locales. */
const explanations: Readonly<Record<Exclude<FieldState, 'reading' | 'quiet'>, string>> = {
  note: 'listNote',
  'unknown-language': 'listUnknownLanguage',
  'not-working': 'listNotWorking',
};

export function List({ findings, state, all, copied, voice, deeds }: Props): JSX.Element {
  const { say } = voice;
  if (state !== 'reading') return <Explanation state={state} copied={copied} voice={voice} deeds={deeds} />;
  const title = findings.length ? places(voice, findings.length) : say('listEmpty');
  const grouped = findings.length > many && !all;
  return (
    <section class="card list" role="dialog" aria-label={title} aria-describedby="about">
      <h2><b>{title}</b></h2>
      {!findings.length && <p class="small muted text" id="about">{say('listEmptyMeans')}</p>}
      {grouped && <p class="small muted text" style={{ marginBottom: 0 }} id="about">{say('listMany')}</p>}
      {findings.length > 0 && (
        <ul class="opts">
          {grouped
            ? (['dishonest', 'cold'] as const).map((pole) => <Group pole={pole} findings={findings.filter((one) => one.pole === pole)} voice={voice} deeds={deeds} />)
            : findings.map((finding) => <Row finding={finding} voice={voice} deeds={deeds} full />)}
        </ul>
      )}
      {findings.length > 0 && (
        <div class="foot">
          {grouped && <button class="quiet strong" onClick={trusted(deeds.showAll)}>{say('listShowAll', String(findings.length))}</button>}
          <button class="quiet" onClick={trusted(() => deeds.setQuiet(true))}>{say('listQuiet')}</button>
        </div>
      )}
      <Close voice={voice} deeds={deeds} />
    </section>
  );
}

function Group({ pole, findings, voice, deeds }: { pole: Pole; findings: readonly Finding[]; voice: Voice; deeds: Deeds }): JSX.Element | null {
  if (!findings.length) return null;
  return (
    <>
      <li class="group small">
        <PoleIcon pole={pole} />
        <b>{voice.say(pole === 'cold' ? 'overlayWarmth' : 'overlayHonesty')}</b>
        <span class="muted">{findings.length}</span>
      </li>
      {findings.slice(0, eachPole).map((finding) => <Row finding={finding} voice={voice} deeds={deeds} />)}
    </>
  );
}

function Row({ finding, voice, deeds, full = false }: { finding: Finding; voice: Voice; deeds: Deeds; full?: boolean }): JSX.Element {
  const pole = voice.say(finding.pole === 'cold' ? 'overlayWarmth' : 'overlayHonesty');
  return (
    <li>
      <button class="opt" onClick={trusted((event: MouseEvent) => deeds.openCard(finding, openerOf(event)))}>
        {full && <PoleIcon pole={finding.pole} />}
        <span>
          <span lang={finding.lang}>{plain(finding.text)}</span>
          {full && <><br /><span class="small muted">{pole} · {voice.describe(finding).kind}</span></>}
        </span>
      </button>
    </li>
  );
}

function Explanation({ state, copied, voice, deeds }: { state: Exclude<FieldState, 'reading'>; copied: boolean | null; voice: Voice; deeds: Deeds }): JSX.Element {
  const { say } = voice;
  const sentence = say(state === 'quiet' ? 'pillQuietLong' : explanations[state]);
  const { retry, report } = deeds;
  const failed = state === 'not-working';
  return (
    <section class="card list" role="dialog" aria-label={sentence}>
      <p class="text beside-close">{sentence}</p>
      {failed && report && (
        <details class="text small">
          <summary>{say('listReport')}</summary>
          <p class="muted">{say('listReportMeans')}</p>
          <pre class="report" lang="en">{report()}</pre>
          <button class="btn" onClick={trusted(() => deeds.copyReport())}>{say('listReportCopy')}</button>
          <span class="muted" role="status">{copied !== null && say(copied ? 'listReportCopied' : 'cardNotCopied')}</span>
        </details>
      )}
      {failed && retry && (
        <div class="foot"><button class="quiet strong" onClick={trusted(() => retry())}>{say('listRetry')}</button></div>
      )}
      <Close voice={voice} deeds={deeds} />
    </section>
  );
}
