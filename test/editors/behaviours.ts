// What an editor can do with us, as the columns of docs/editors.md.

export const behaviours = {
  reads: 'read',
  line: 'line on the words',
  wording: 'wording in',
  undo: 'one undo, redo',
  row: 'several in a row',
  removal: 'removal',
  caret: 'caret, typing on',
  marks: 'bold, link kept',
  lines: 'several lines',
  rendering: 'while rendering',
  composing: 'while composing',
  refusal: 'refuses safely',
  long: '20,000 characters',
} as const;

export type Behaviour = keyof typeof behaviours;
