// What happens when the agent chooses: a wording, one of the quiet answers, a row of the list.
import type { Finding, Suggestion } from '../engine/types.ts';
import type { Desk } from './desk.ts';
import { bringIntoView } from './measure.ts';
import { openerOf, type Deeds, type Opener } from './panel.ts';

/** A card that has stood for this long (ms) and still cannot be seen is covered by something. */
export const surelyDrawn = 1500;

/** The deeds of all buttons. */
export function makeDeeds(desk: Desk): Deeds {
  const { actions, draft } = desk.options;
  return {
    close: () => desk.close(),
    take: (finding, suggestion, event) => void take(desk, finding, suggestion, event),
    toggleLesson: () => desk.change('card', (panel) => ({ ...panel, lesson: !panel.lesson })),
    keep(finding) {
      desk.close();
      actions.keep(finding);
    },
    silence(finding) {
      desk.close();
      actions.silence(finding);
    },
    switchOff: (finding) => void switchOff(desk, finding),
    switchBack() {
      const { panel } = desk;
      desk.close();
      if (panel?.view === 'switched-off') void actions.switchSpeaker(panel.finding, true).catch(() => undefined);
    },
    openCard(finding, by) {
      bringIntoView(draft, finding);
      desk.openCard(finding, by);
    },
    openList: (by) => desk.open({ view: 'list', by, all: false, copied: null }),
    showAll() {
      const had = desk.host.focused();
      desk.change('list', (panel) => ({ ...panel, all: true }));
      // The button that was pressed is gone.
      if (had) desk.focusPanel();
    },
    setQuiet(quiet) {
      desk.close();
      actions.setQuiet(quiet);
    },
    copy: () => void copy(desk),
    goTo({ finding, start, end }, by) {
      desk.close();
      if (!finding) return draft.select({ start, end });
      bringIntoView(draft, finding);
      desk.openCard(finding, by);
    },
    sendAnyway() {
      const { held } = desk;
      desk.close();
      held?.();
    },
    ...(actions.retry && { retry: () => actions.retry?.() }),
    ...(actions.report && { report: () => actions.report!() }),
    copyReport: () => void copyReport(desk),
  };
}

async function take(desk: Desk, finding: Finding, suggestion: Suggestion, event: Event): Promise<void> {
  const { draft, actions, say } = desk.options;
  if (desk.busy) return;
  const by: Opener = event.type === 'click' ? openerOf(event as MouseEvent) : 'key';
  if (by === 'pointer' && !desk.seenLongEnough()) {
    desk.change('card', (panel) => (performance.now() - panel.since > surelyDrawn ? { ...panel, covered: true } : panel));
    return;
  }
  // Somebody has put other words on our card: what it shows is not what it would do.
  if (!desk.unchanged()) return desk.close();
  const fromPanel = desk.host.focused() !== null;
  desk.busy = true;
  const outcome = await actions.apply(finding, suggestion).catch(() => 'refused' as const);
  desk.busy = false;
  if (desk.signal.aborted) return;
  if (outcome === 'refused') return desk.open({ view: 'refused', finding, wording: suggestion.text, copied: null, by });
  desk.close(outcome === 'moved-on');
  if (outcome === 'moved-on') {
    desk.speak(say('cardMovedOn'));
    return desk.open({ view: 'moved-on', finding, by: 'pointer' });
  }
  const after = suggestion.range.start + suggestion.text.length;
  const slot = desk.slots.add(suggestion);
  // Who came by keys goes on from the new words; a hand on the mouse was writing somewhere, and goes on there.
  if (slot || fromPanel) draft.select(slot ?? { start: after, end: after });
  desk.speak(say(suggestion.text ? 'announceReplaced' : 'announceRemoved'));
}

async function switchOff(desk: Desk, finding: Finding): Promise<void> {
  const by = desk.host.focused() ? 'key' : 'pointer';
  const off = await desk.options.actions.switchSpeaker(finding, false).catch(() => false);
  if (desk.signal.aborted) return;
  if (off) desk.open({ view: 'switched-off', finding, by });
  else desk.close();
}

async function copy(desk: Desk): Promise<void> {
  const { panel } = desk;
  if (panel?.view !== 'refused') return;
  const copied = await copyText(desk, panel.wording);
  desk.change('refused', (now) => ({ ...now, copied }));
}

async function copyReport(desk: Desk): Promise<void> {
  const copied = await copyText(desk, desk.options.actions.report?.() ?? '');
  desk.change('list', (now) => ({ ...now, copied }));
}

/** Puts words into the clipboard. False where the browser does not let us. */
async function copyText({ host }: Desk, words: string): Promise<boolean> {
  // Pages without https have no clipboard object.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  return (await clipboard?.writeText(words).then(() => true, () => false)) || copyOldWay(host.root, words);
}

/** For pages that may not write to the clipboard: selects the words in a field of ours and copies them. */
function copyOldWay(root: HTMLElement, words: string): boolean {
  const field = root.ownerDocument.createElement('textarea');
  field.className = 'vh';
  field.value = words;
  root.append(field);
  const before = (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  before?.focus();
  return copied;
}
