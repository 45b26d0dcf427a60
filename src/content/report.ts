// What somebody can pass on where a field does not work: no text of anybody, no address, no name, only what things are called in the page's markup.
import type { Fault } from '../editors/fault.ts';
import { editorOf } from '../editors/index.ts';
import type { Helpdesk } from '../helpdesks/types.ts';

/** So many elements around the field are described. */
const levels = 6;

/** The report, in English lines: whoever mends it reads them. */
export function reportOf(fault: Fault | 'error', field: HTMLElement, helpdesk: Helpdesk): string {
  const around: string[] = [];
  for (let at = field.parentElement; at && around.length < levels; at = at.parentElement) around.push(described(at));
  return [
    `Warmline ${chrome.runtime.getManifest().version}`,
    `browser: ${/(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'unknown'}`,
    `helpdesk: ${helpdesk.id}`,
    `editor: ${editorOf(field)?.name ?? 'none'}`,
    `fault: ${fault}`,
    `field: ${described(field)}`,
    `inside of: ${around.join(' < ')}`,
  ].join('\n');
}

/** An element's name and its attributes' names. Their values may hold words, numbers of tickets, addresses. */
const described = (element: Element): string => `${element.localName}${element.getAttributeNames().map((name) => `[${name}]`).join('')}`;
