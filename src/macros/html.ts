// HTML -> plain text as the customer sees it: block ends are line breaks, lists have dashes, links keep their words, scripts and styles are dropped.
import { Parser } from 'htmlparser2';

const dropped: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'iframe', 'object', 'select', 'textarea']);
/** Elements that a browser begins on a new line; those with a margin get an empty line too. */
const blocks: ReadonlySet<string> = new Set(['address', 'article', 'aside', 'body', 'center', 'dd', 'div', 'dt', 'fieldset', 'figure', 'footer', 'form', 'header', 'html', 'li', 'main', 'nav', 'section', 'summary', 'details', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'pre']);
const spaced: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'blockquote']);

/** Whether a text holds tags of the kind that helpdesks write. A stray `<` or `<name>` does not count. */
export const looksLikeHtml = (text: string): boolean => /<(?:\/?(?:p|div|br|span|ul|ol|li|a|b|i|u|strong|em|table|tr|td|body|html|font|h[1-6]|blockquote)(?:\s[^<>]*)?\/?|!doctype[^<>]*)>/i.test(text);

/** The text of HTML; a rule across the page (`<hr>`) becomes a line of dashes, which parts replies. Never throws, however broken it is. */
export function textOfHtml(html: string): string {
  const pieces: string[] = [];
  let silent = 0;
  let kept = 0;
  /** Line breaks owed before the next words. */
  let breaks = 0;
  let space = false;

  const newLines = (count: number): void => void (breaks = Math.max(breaks, count));
  const say = (words: string): void => {
    if (breaks > 0 && pieces.length > 0) pieces.push('\n'.repeat(Math.min(breaks, 2)));
    else if (space && pieces.length > 0) pieces.push(' ');
    breaks = 0;
    space = false;
    pieces.push(words);
  };
  const parser = new Parser({
    onopentag(name) {
      if (dropped.has(name)) silent++;
      else if (name === 'pre') kept++;
      if (silent > 0) return;
      if (name === 'br') breaks++;
      else if (spaced.has(name)) newLines(2);
      else if (blocks.has(name)) newLines(1);
      else if (name === 'td' || name === 'th') space = true;
      if (name === 'hr') {
        newLines(1);
        say('---');
        newLines(1);
      }
      if (name === 'li') say('- ');
    },
    ontext(data) {
      if (silent > 0) return;
      if (kept > 0) return say(data);
      const words = data.replace(/[\s\u00a0]+/g, ' ').trim();
      if (/^[\s\u00a0]/.test(data)) space = true;
      if (words !== '') say(words);
      if (words !== '' && /[\s\u00a0]$/.test(data)) space = true;
    },
    onclosetag(name) {
      if (dropped.has(name)) silent = Math.max(0, silent - 1);
      else if (name === 'pre') kept = Math.max(0, kept - 1);
      if (silent > 0) return;
      if (spaced.has(name)) newLines(2);
      else if (blocks.has(name)) newLines(1);
    },
  });
  parser.end(html);
  return pieces.join('').replace(/- \n+/g, '- ').replace(/[ \t]+\n/g, '\n').trim();
}
