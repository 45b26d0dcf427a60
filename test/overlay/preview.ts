// The page of the preview (`npx vite test/overlay`, then /preview.html?lang=ru&editor=textarea&dark&less-sure=blame&judged=non-apology): a reply field with the real editors and the real overlay, readings from fixed phrases, texts from _locales.
import bg from '../../public/_locales/bg/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import ru from '../../public/_locales/ru/messages.json' with { type: 'json' };
import { openDraft } from '../../src/editors/index.ts';
import type { Outcome } from '../../src/editors/types.ts';
import type { Finding, Lang, Range } from '../../src/engine/types.ts';
import { highlightCss } from '../../src/overlay/highlight-css.ts';
import { openOverlay } from '../../src/overlay/overlay.ts';
import type { FieldState, Overlay } from '../../src/overlay/types.ts';
import { readSample, samples } from './drafts.ts';

export interface Preview {
  readonly overlay: Overlay;
  readonly calls: string[];
  /** How the next wording ends instead of going in. */
  outcome: Outcome | null;
  state: FieldState;
  text(): string;
  selected(): Range | null;
  select(range: Range): void;
  /** The boxes of the first place where words stand. */
  boxes(words: string): DOMRect[];
  show(settled: boolean): void;
  /** Asks before sending, at a button of the page, about everything that is found. */
  ask(): boolean;
  end(): void;
}

declare global {
  interface Window {
    preview: Preview;
  }
}

const query = new URLSearchParams(location.search);
const lang = (query.get('lang') ?? 'en') as Lang;
const texts: Record<string, { message: string }> = { en, ru, bg }[lang];
const say = (key: string, ...values: string[]): string =>
  (texts[key]?.message ?? key).replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');

if (query.has('dark')) document.documentElement.dataset['page'] = 'dark';
document.documentElement.lang = lang;
const style = document.createElement('style');
style.textContent = highlightCss;
document.head.append(style);

const sample = samples[lang];
const times = Number(query.get('times') ?? 1);
const text = query.has('empty') ? 'Hello' : Array.from({ length: times }, () => sample.text).join('\n\n');

function makeField(): HTMLElement {
  if (query.get('editor') === 'textarea') {
    const field = document.createElement('textarea');
    field.value = text;
    return field;
  }
  const field = query.get('editor') === 'frame' ? bodyOfFrame() : document.createElement('div');
  field.contentEditable = 'true';
  for (const line of text.split('\n\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    field.append(paragraph);
  }
  return field;
}

/** The body of a frame as an editor, like CKEditor 4's. */
function bodyOfFrame(): HTMLElement {
  const frame = document.createElement('iframe');
  frame.className = 'field';
  frame.style.padding = '0';
  document.querySelector('#place')?.append(frame);
  const inner = frame.contentDocument!;
  inner.head.append(style.cloneNode(true));
  inner.body.style.cssText = 'margin: 16px 24px; font: 15px/24px system-ui, "Noto Sans", sans-serif';
  return inner.body;
}

const field = makeField();
field.classList.add('field');
field.setAttribute('aria-label', 'Reply');
if (field.ownerDocument === document) document.querySelector('#place')?.append(field);

const draft = openDraft(field);
if (!draft) throw new Error('no editor for the field of the preview');
const ended = new AbortController();
const gone = new Set<string>();
const calls: string[] = [];
const keyOf = (finding: Finding): string => `${finding.rule} ${finding.text}`;

const overlay = openOverlay({
  draft, lang, say, announces: true, signal: ended.signal,
  describe: ({ kind }) => ({ kind: sample.does[kind] ?? kind, article: sample.article, principle: sample.principle, from: null, isKeptOn: false, lesson: sample }),
  pairsLike: ({ rule }) => (rule === null ? [{ insteadOf: sample.insteadOf, better: sample.better }] : []),
  actions: {
    async apply(_finding, { range, text: wording }) {
      calls.push(`apply ${wording}`);
      if (preview.outcome) return preview.outcome;
      return draft.apply({ ...range, text: wording, expected: draft.text().slice(range.start, range.end) });
    },
    keep: (finding) => leaveOut('keep', finding),
    silence: (finding) => leaveOut('silence', finding),
    async switchSpeaker({ rule }, on) {
      calls.push(`${on ? 'on' : 'off'} ${rule}`);
      return true;
    },
    setQuiet(quiet) {
      calls.push(`quiet ${quiet}`);
      preview.state = quiet ? 'quiet' : 'reading';
      preview.show(true);
    },
  },
});

function leaveOut(what: string, finding: Finding): void {
  calls.push(`${what} ${finding.text}`);
  gone.add(keyOf(finding));
  preview.show(true);
}

const preview: Preview = {
  overlay, calls, outcome: null,
  state: (query.get('state') ?? 'reading') as FieldState,
  text: () => draft.text(),
  selected: () => draft.selection(),
  select: (range) => draft.select(range),
  boxes(words) {
    const start = draft.text().indexOf(words);
    return draft.rects({ start, end: start + words.length });
  },
  show(settled) {
    const reading = readSample(draft.text(), lang, query.getAll('less-sure'), query.getAll('judged'));
    overlay.show({ ...reading, findings: reading.findings.filter((finding) => !gone.has(keyOf(finding))) }, preview.state, settled);
  },
  ask() {
    const button = document.createElement('button');
    button.textContent = 'Send';
    field.after(button);
    return overlay.askBeforeSending(readSample(draft.text(), lang).findings, button, () => calls.push('send'));
  },
  end: () => ended.abort(),
};
window.preview = preview;

let resting: ReturnType<typeof setTimeout> | undefined;
draft.onChange(() => {
  clearTimeout(resting);
  preview.show(false);
  resting = setTimeout(() => preview.show(true), 600);
}, ended.signal);
preview.show(true);
const end = draft.text().length;
draft.select({ start: end, end });
