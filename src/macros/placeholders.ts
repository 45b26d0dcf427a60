// Where a macro's own placeholders stand: the helpdesk fills them in, so they are no leftovers.
import type { Range } from '../engine/types.ts';

/**
 * The notations of the helpdesks we know, read in their manuals in November 2026: {{…}} and {% … %} of Liquid (Zendesk, Freshdesk, Gorgias, Intercom, Front; Help Scout
 * writes {%customer.firstName,fallback=there%}), {{{…}}} and {!…} (Salesforce), ${…} (Zoho, Jira), %{…} (osTicket), {$…} (LiveAgent, RT), {name}, %name%, *|NAME|* and
 * [[name]] (mail merge).
 */
const notations = /\{\{\{?[^{}]*\}\}\}?|\{%[^{}]*?%\}|[$%]\{[^{}]*\}|\{[!$][^{}]*\}|\{[^{}\s]+\}|%[\p{L}_][\p{L}\d_.]*%|\*\|[^|\s]+\|\*|\[\[[^[\]\s]+\]\]/gu;

/** A name as programs have them: one word, or a path, a filter, a call. Two bare words ask the agent to write something: `{{insert reason}}`. */
const isName = (inner: string): boolean => !/\s/.test(inner) || /[._|:="'(]/.test(inner);

/** The placeholders in a text. */
export function placeholdersIn(text: string): Range[] {
  const found: Range[] = [];
  for (const { 0: whole, index } of text.matchAll(notations)) {
    const inner = whole.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    if (inner !== '' && (whole.startsWith('{%') || isName(inner))) found.push({ start: index, end: index + whole.length });
  }
  return found;
}
