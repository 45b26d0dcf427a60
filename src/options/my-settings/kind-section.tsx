// One kind of finding with its switch and, while it is on, the learned reader's ear for it and its rules: marked -> instead, each with a switch.
import type { Kind, Lang } from '../../engine/types.ts';
import { PoleIcon } from '../../page/pole.tsx';
import { Switch } from '../../page/switch.tsx';
import type { Change } from '../../page/use-settings.ts';
import type { RuleOfKind } from '../../rules/index.ts';
import { kinds } from '../../rules/kinds.ts';
import { interfaceLanguage, say } from '../../say.ts';
import type { Settings } from '../../settings.ts';
import { exampleOf } from '../example.ts';
import { Lesson } from '../lesson.tsx';
import { Wording } from '../wording.tsx';

interface Props {
  readonly kind: Kind;
  /** The language of the rules. */
  readonly lang: Lang;
  readonly rules: readonly RuleOfKind[];
  /** Whether the rules are what a search found: then they are shown though the kind is off. */
  readonly found: boolean;
  readonly settings: Settings;
  readonly change: Change;
}

export function KindSection({ kind, lang, rules, found, settings, change }: Props) {
  const { pole, name, does } = kinds[kind];
  const own = interfaceLanguage();
  const on = !settings.kindsOff.has(kind);
  return (
    <div class="kind" data-kind={kind}>
      <PoleIcon pole={pole} />
      <div>
        <h3>{name[own]}</h3>
        <p class="small muted">
          {say(pole === 'cold' ? 'poleCold' : 'poleDishonest')} · {does[own]}
          {!on && (
            <>
              {' '}
              · <span class="off">{say('kindIsOff')}</span>
            </>
          )}
        </p>
      </div>
      <Switch name={`kinds:${kind}`} label={name[own]} settings={settings} change={change} />
      <Lesson kind={kind} />
      {(on || found) && (
        <ul class="rules">
          {!found && settings.reader && <ReaderRow kind={kind} settings={settings} change={change} />}
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} lang={lang} settings={settings} change={change} />
          ))}
          {rules.length === 0 && <li class="small muted">{say('noRules')}</li>}
        </ul>
      )}
    </div>
  );
}

/** What the learned reader says of this kind, in whatever words. */
function ReaderRow({ kind, settings, change }: Pick<Props, 'kind' | 'settings' | 'change'>) {
  return (
    <li data-reader={kind}>
      <span>{say('readerKind')}</span>
      <span class="small muted">{say('onlyMarked')}</span>
      <Switch name={`readerKinds:${kind}`} label={`${say('readerKind')}: ${kinds[kind].name[interfaceLanguage()]}`} settings={settings} change={change} />
    </li>
  );
}

function RuleRow({ rule: { id, kind, rule }, lang, settings, change }: { readonly rule: RuleOfKind } & Pick<Props, 'lang' | 'settings' | 'change'>) {
  const { before, marked, after, instead } = exampleOf(rule);
  return (
    <li data-rule={id}>
      <span lang={lang} class="muted">
        {before}
        <span class={`marked line-${kinds[kind].pole}`}>{marked}</span>
        {after}
      </span>
      {instead ? (
        <span lang={lang} class="muted">
          {before}
          <span class="marked">
            <Wording text={instead} />
          </span>
          {after}
        </span>
      ) : (
        <span class="small muted">{say(instead === '' ? 'takenOut' : 'onlyMarked')}</span>
      )}
      <Switch name={`rules:${id}`} label={marked} lang={lang} settings={settings} change={change} />
    </li>
  );
}
