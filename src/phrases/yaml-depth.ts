// Whether a YAML text is as shallow as rules are: the parser calls itself for each level, and thousands of them would end the whole process.
import { Lexer } from 'yaml';

/** Brackets in brackets, entries begun in one line, and spaces before a line. */
const most = { brackets: 10, begun: 8, indent: 60 } as const;

/** Looks at the text's lexical tokens, which takes no recursion and time linear in its length. */
export function isShallow(text: string): boolean {
  let brackets = 0;
  let begun = 0;
  let isLineStart = true;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    // Behind this token of the lexer stands a scalar, whatever its text.
    if (isScalar) isScalar = false;
    else if (token === '\x1f') isScalar = true;
    else if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (brackets === 0 && /^[-?:]$/.test(token)) begun++;
    else if (isLineStart && /^ +$/.test(token) && token.length > most.indent) return false;
    isLineStart = /[\r\n]$/.test(token);
    if (isLineStart) begun = 0;
    if (brackets > most.brackets || begun > most.begun) return false;
  }
  return true;
}
