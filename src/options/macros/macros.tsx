// The macro audit: the team's saved replies, read in this page, as a list of what to repair first.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rank } from '../../macros/rank.ts';
import type { CheckedMacro, MacroProblem } from '../../macros/types.ts';
import { say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { everything, filtered } from './filter.ts';
import { MacroFilters } from './filters.tsx';
import { MacroKinds } from './kinds.tsx';
import { MacroList } from './list.tsx';
import { MacroProblems } from './problems.tsx';
import { inWords, MacroProgress, type Progress } from './progress.tsx';
import { readMacros } from './reading.ts';
import { MacroSave } from './save.tsx';
import { MacroSource } from './source.tsx';
import './macros.css';

/** How often (ms) the bar moves. */
const tellEvery = 100;

interface Audited {
  /** The file's name; `replies.txt` for a pasted text. */
  readonly source: string;
  readonly problems: readonly MacroProblem[];
  /** null until the rules are through. */
  readonly checked: readonly CheckedMacro[] | null;
  readonly failed: boolean;
}

export function Macros({ settings }: { readonly settings: Settings }) {
  const [audited, setAudited] = useState<Audited | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const begin = (content: File | string): void => {
    stop.current();
    setAudited({ source: typeof content === 'string' ? 'replies.txt' : content.name, problems: [], checked: null, failed: false });
    setProgress({ pass: 1, done: 0, all: 0 });
    let told = 0;
    const put = (more: Partial<Audited>): void => setAudited((now) => now && { ...now, ...more });
    stop.current = readMacros(content, settings, {
      onOpened: ({ problems }) => put({ problems }),
      onProgress: (pass, done, all) => {
        // What the page draws, the workers wait for where there are few cores.
        if (done < all && performance.now() - told < tellEvery) return;
        told = performance.now();
        setProgress({ pass, done, all });
      },
      onChecked: (_, checked) => put({ checked }),
      onEnd: () => setProgress(null),
      onFailed: () => {
        put({ failed: true });
        setProgress(null);
      },
    });
  };
  const cancel = (): void => {
    stop.current();
    setProgress(null);
  };
  // The bar moves often; the list and what is said of it do not change with it.
  const summary = useMemo(() => audited && summaryOf(audited), [audited]);
  const result = useMemo(() => audited?.checked && <Result checked={audited.checked} source={audited.source} settings={settings} />, [audited, settings]);
  return (
    <section aria-labelledby="lead/macros">
      <h2 id="lead/macros" tabIndex={-1}>{say('macrosHeading')}</h2>
      <p class="lead muted">{say('macrosLead')}</p>
      <div class="panel box">
        <MacroSource onContent={begin} />
        {progress && <MacroProgress progress={progress} onStop={cancel} />}
        {audited?.failed && <p class="notice">{say('macrosFailed')}</p>}
        {audited && <MacroProblems problems={audited.problems} />}
        <p class="unseen" role="status">
          {summary}
        </p>
        {result}
      </div>
    </section>
  );
}

/** What is said aloud: how it ended, or what is wrong with the file; nothing while it goes on. */
function summaryOf({ checked, problems, failed }: Audited): string {
  if (failed) return say('macrosFailed');
  if (checked) return say('macrosSaid', inWords(checked.filter(({ reading }) => reading.findings.length > 0).length), inWords(checked.length));
  const [first] = problems;
  return first ? say(first.message, ...first.gaps) : '';
}

interface ResultProps {
  readonly checked: readonly CheckedMacro[];
  readonly source: string;
  readonly settings: Settings;
}

function Result({ checked, source, settings }: ResultProps) {
  const [filter, setFilter] = useState(everything);
  const list = useMemo(() => rank(checked), [checked]);
  const shown = useMemo(() => filtered(list, filter), [list, filter]);
  const whole = useMemo(() => new Map(list.map((one) => [one.macro.id, one])), [list]);
  if (checked.length === 0) return null;
  const numbers: readonly (readonly [string, number])[] = [[say('macrosSumRead'), checked.length], [say('macrosSumFine'), checked.length - list.length], [say('macrosSumLook'), list.length]];
  return (
    <div class="macro-result">
      <dl class="macro-sum">
        {numbers.map(([name, number]) => (
          <div key={name}>
            <dt class="muted">{name}</dt>
            <dd>{inWords(number)}</dd>
          </div>
        ))}
      </dl>
      {list.length === 0 ? (
        <p>{say('nothingFoundMeans')}</p>
      ) : (
        <>
          <MacroKinds list={list} />
          <p class="small muted">{say(list.some(({ macro }) => macro.uses !== undefined) ? 'macrosOrderUses' : 'macrosOrder')}</p>
          <MacroFilters list={list} filter={filter} onFilter={setFilter} />
          <MacroList key={JSON.stringify(filter)} list={shown} whole={whole} settings={settings} />
          {shown.length > 0 && <MacroSave list={shown} source={source} />}
        </>
      )}
    </div>
  );
}
