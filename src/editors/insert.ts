// The only place that writes: one edit through the editor's own path, so that one undo takes it back, and read back afterwards.
import type { Edit, Range } from '../engine/types.ts';
import { changeBetween, moved } from './change-between.ts';
import { Keys } from './keys.ts';
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
  /** How the editor is asked for a change, where it does not hear a beforeinput event. True where it takes care of it itself. */
  readonly ask?: (range: globalThis.Range, text: string) => boolean;
  /** True where a change by the browser does not reach the editor's own text, so that asking is the only way. */
  readonly asksOnly?: boolean;
  /** Called just before the change: ends the undo step of the typing. */
  readonly before?: (element: HTMLElement) => void;
  /** Called just after the change: ends its undo step. */
  readonly after?: (element: HTMLElement) => void;
  /** True where the editor keeps its own undo history, behind Ctrl+Z. */
  readonly ownUndo?: boolean;
}

/** Editors hear of a selection in a later task. Measured with no pause at all: CKEditor 5 takes the typing before the change into its undo step. */
const settleTime = 50;
/** Frames that an editor gets to show a change that it was asked for, before we ask in another way. */
const framesToAnswer = 2;
/** Frames that a change gets to become complete. */
const framesToFinish = 10;

/** How long (ms) a wording waits for an input method that is composing: longer, and the agent has thought of something else. */
const compositionPatience = 5000;

/** How many undo steps a page can have made of our change. */
const stepsToTakeBack = 2;

/**
 * Makes an edit. `held`: it is in, and the caret is where the agent had it, or behind the new words where it stood in the old ones.
 * `moved-on`: other words stand there. `refused`: the editor did not take it.
 */
export async function insert(field: Field, edit: Edit, habits: Habits): Promise<Outcome> {
  const { element } = field;
  if (!(await composed(field))) return 'refused';
  const before = field.text();
  if (edit.end > before.length || !alike(before.slice(edit.start, edit.end), edit.expected)) return 'moved-on';
  const wanted = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  if (wanted === before) return 'held';

  const selected = field.selection();
  const giveBack = (): void => {
    // Somebody else may write in the same draft.
    const change = changeBetween(plainSpaces(before), plainSpaces(field.text()));
    const outside = (offset: number): boolean => offset <= change.start || offset >= change.end;
    if (selected && outside(selected.start) && outside(selected.end)) {
      return field.select({ start: moved(selected.start, change), end: moved(selected.end, change) });
    }
    // Words that stay selected would be gone with the next key.
    const now = field.selection();
    if (now) field.select({ start: now.end, end: now.end });
  };
  const keys = new Keys(element, giveBack);
  try {
    const outcome = await make(field, { ...edit, before, wanted }, habits, keys);
    // Once the agent has pressed a key, the selection is theirs.
    if (keys.pressed) return outcome;
    if (outcome !== 'held') giveBack();
    else if (selected) field.select({ start: moved(selected.start, edit), end: moved(selected.end, edit) });
    return outcome;
  } finally {
    keys.stop();
  }
}

/** Waits until no input method is composing. False where it does not end, or the field can no longer be written in. */
async function composed({ element, composing }: Field): Promise<boolean> {
  const view = element.ownerDocument.defaultView;
  for (const end = (view?.performance.now() ?? 0) + compositionPatience; composing(); await nextFrame(element)) {
    if (!view || view.performance.now() > end) return false;
  }
  return isWritable(element);
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
  const isSurelyOurs = await change(field, step, habits, keys);
  if (keys.pressed && alike(field.text(), before)) return 'moved-on';
  keys.letThrough = true;
  for (let frame = 0; frame < framesToFinish && !alike(field.text(), wanted); frame++) {
    if (frame >= framesToAnswer && field.text() === before) break;
    await nextFrame(element);
  }
  if (!element.isConnected) return 'refused';
  habits.after?.(element);
  // What the agent typed meanwhile makes the text another one: it is not ours to take back.
  const now = field.text();
  if (alike(now, wanted) || keys.pressed) return 'held';
  if (alike(now, before)) return 'refused';
  if (!isSurelyOurs && !hasOurs(now, step)) return 'moved-on';
  await takeBack(field, before, habits);
  return 'refused';
}

/** Whether a text that came out otherwise than wanted has our change in it. What another hand wrote meanwhile is not ours to take back. */
function hasOurs(now: string, { before, start, end, text }: Step): boolean {
  const change = changeBetween(plainSpaces(before), plainSpaces(now));
  return (change.start >= start && change.end <= end) || plainSpaces(now).startsWith(plainSpaces(text), start);
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

/** Makes the change. False where the text changed while nobody had taken it up yet: an editor may have, or another hand. */
async function change(field: Field, step: Step, habits: Habits, keys: Keys): Promise<boolean> {
  const { element } = field;
  const range = field.domRange(step);
  if (range) {
    const asked = habits.pastesLines && step.text.includes('\n') ? paste(range, step.text) : (habits.ask ?? ask)(range, step.text);
    if (asked || habits.asksOnly) return true;
    for (let frame = 0; frame < framesToAnswer; frame++) {
      await nextFrame(element);
      if (field.text() !== step.before || keys.pressed) return false;
    }
    if (!selects(field, step)) return false;
  }
  if (step.text === '') element.ownerDocument.execCommand('delete');
  else element.ownerDocument.execCommand('insertText', false, step.text);
  return true;
}

/** Undoes a change that did not come out as wanted. */
async function takeBack(field: Field, before: string, habits: Habits): Promise<void> {
  const { element } = field;
  if (habits.ownUndo) {
    pressUndo(element);
    await nextFrame(element);
    return;
  }
  let undone = 0;
  while (undone < stepsToTakeBack && !alike(field.text(), before)) {
    element.ownerDocument.execCommand('undo');
    undone++;
  }
  if (alike(field.text(), before)) return;
  // The page has changed the text in a way that it does not undo: then what the agent typed must at least stay.
  for (; undone > 0; undone--) element.ownerDocument.execCommand('redo');
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
  return one === other || plainSpaces(one) === plainSpaces(other);
}

const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');
