// Where an offset stands for people and other programs.

/** Line and column of an offset, both from 1; the column counts UTF-16 units. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let from = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    from = at + 1;
  }
  return { line, column: offset - from + 1 };
}
