// The only place that writes: one edit through the editor's own path, so that one undo takes it back, and read back afterwards.
import type { Edit, Range } from '../engine/types.ts';
import { ask, nextFrame, paste, pause, pressUndo } from './requests.ts';
import type { Outcome } from './types.ts';

/** What insert needs of a field. */
export interface Field {
  readonly element: HTMLElement;
  text(): string;
  composing(): boolean;
  /** The selection now, or null. */
  selection(): Range | null;
  /** Focuses and selects, without scrolling. */
  select(range: Range): void;
  /** The DOM range of a range; null in a textarea or input. */
  domRange(range: Range): globalThis.Range | null;
}

/** How an editor differs from a plain editable element. */
export interface Habits {
  /** How long it needs between the selection and the change, in ms, so that the change is its own undo step. */
  readonly settle?: () => number;
  /** True where only a paste puts in several lines as one undo step. */
  readonly pastesLines?: boolean;
  /** Called just before the change: ends the undo step of the typing. */
  readonly before?: (element: HTMLElement) => void;
  /** Called just after the change: ends its undo step. */
  readonly after?: (element: HTMLElement) => void;
  /** True where the editor keeps its own undo history, behind Ctrl+Z. */
  readonly ownUndo?: boolean;
}

/** Measured: with no pause, CKEditor 5 takes the change and the typing before it into one undo step. */
const settleTime = 50;
/** Frames that an editor gets to show a change that it was asked for, before we ask in another way. */
const framesToAnswer = 2;
/** Frames that a change gets to become complete. */
const framesToFinish = 10;

/** Makes an edit. `held`: it is in. `moved-on`: other words stand there. `refused`: the editor did not take it. */
export async function insert(field: Field, edit: Edit, habits: Habits): Promise<Outcome> {
  const { element } = field;
  if (!isWritable(element) || field.composing()) return 'refused';
  const before = field.text();
  if (edit.end > before.length || !alike(before.slice(edit.start, edit.end), edit.expected)) return 'moved-on';
  const wanted = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  if (wanted === before) return 'held';

  const selected = field.selection();
  const giveBack = (): void => {
    // Words that stay selected would be gone with the next key.
    if (selected && alike(field.text(), before)) field.select(selected);
  };
  const keys = new Keys(element, giveBack);
  try {
    const outcome = await make(field, { ...edit, before, wanted }, habits, keys);
    if (outcome !== 'held') giveBack();
    return outcome;
  } finally {
    keys.stop();
  }
}

/** An edit with the whole text before and after it. */
interface Step extends Edit {
  readonly before: string;
  readonly wanted: string;
}

async function make(field: Field, step: Step, habits: Habits, keys: Keys): Promise<Outcome> {
  const { element } = field;
  const { before, wanted } = step;
  field.select(step);
  if (field.domRange(step) && !(await settled(field, step, habits, keys))) {
    return keys.pressed || !alike(field.text(), before) ? 'moved-on' : 'refused';
  }
  if (!selects(field, step)) return 'refused';

  habits.before?.(element);
  await change(field, step, habits, keys);
  if (keys.pressed && alike(field.text(), before)) return 'moved-on';
  keys.letThrough = true;
  for (let frame = 0; frame < framesToFinish && !alike(field.text(), wanted); frame++) {
    if (frame >= framesToAnswer && field.text() === before) break;
    await nextFrame(element);
  }
  habits.after?.(element);
  // What the agent typed meanwhile makes the text another one: it is not ours to take back.
  if (alike(field.text(), wanted) || keys.pressed) return 'held';
  if (!alike(field.text(), before)) await takeBack(field, before, habits);
  return 'refused';
}

/** Waits until the editor has seen the selection. False where the agent or the page did something, or the selection does not stay. */
async function settled(field: Field, step: Step, habits: Habits, keys: Keys): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt++) {
    await pause(field.element, Math.max(settleTime, habits.settle?.() ?? 0));
    if (keys.pressed || field.composing() || !isWritable(field.element) || field.text() !== step.before) return false;
    if (selects(field, step)) return true;
    field.select(step);
  }
  return false;
}

function selects(field: Field, edit: Range): boolean {
  const selection = field.selection();
  return selection !== null && selection.start === edit.start && selection.end === edit.end;
}

async function change(field: Field, step: Step, habits: Habits, keys: Keys): Promise<void> {
  const { element } = field;
  const range = field.domRange(step);
  if (range) {
    const asked = habits.pastesLines && step.text.includes('\n') ? paste(range, step.text) : ask(range, step.text);
    if (asked) return;
    for (let frame = 0; frame < framesToAnswer; frame++) {
      await nextFrame(element);
      if (field.text() !== step.before || keys.pressed) return;
    }
    if (!selects(field, step)) return;
  }
  if (step.text === '') element.ownerDocument.execCommand('delete');
  else element.ownerDocument.execCommand('insertText', false, step.text);
}

/** Undoes a change that did not come out as wanted. */
async function takeBack(field: Field, before: string, habits: Habits): Promise<void> {
  const { element } = field;
  if (habits.ownUndo) {
    pressUndo(element);
    await nextFrame(element);
    return;
  }
  element.ownerDocument.execCommand('undo');
  // The page had changed the text itself, so that was the undo of something else.
  if (!alike(field.text(), before)) element.ownerDocument.execCommand('redo');
}

/** Watches for the agent's keys while the words are selected for the change: they must neither replace the words nor be lost. */
class Keys {
  pressed = false;
  /** True once the change is made, when a key does no harm any more. */
  letThrough = false;
  readonly #stop = new AbortController();

  constructor(element: HTMLElement, giveWay: () => void) {
    const modifiers = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted || modifiers.includes(event.key)) return;
      if (event.repeat) {
        // The key that chose the wording is still held down.
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      if (this.pressed) return;
      this.pressed = true;
      if (!this.letThrough) giveWay();
    };
    element.ownerDocument.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: this.#stop.signal });
  }

  stop(): void {
    this.#stop.abort();
  }
}

function isWritable(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  if ('readOnly' in element) {
    const control = element as HTMLTextAreaElement;
    return !control.readOnly && !control.matches(':disabled');
  }
  return element.isContentEditable && element.getAttribute('aria-readonly') !== 'true';
}

/** The same text; an editor may keep a space as a no-break space. */
function alike(one: string, other: string): boolean {
  return one === other || one.replace(/\u00a0/g, ' ') === other.replace(/\u00a0/g, ' ');
}
