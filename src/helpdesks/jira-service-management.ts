// Jira Service Management: Atlassian's editor (ProseMirror) for comments, with a tab for colleagues and one for the customer.
import type { Helpdesk } from './types.ts';

// 2026-11: read in public userscripts and in one's notes of measurements from 2026-10, not tried here. The tabs exist only in service projects:
// in other projects a comment is for colleagues, and stays unread. The second pair stands in the dialog that changes an issue's status.
export const helpdesk = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  hosts: ['https://*.atlassian.net/*'],
  reply:
    'body:has(#comment-editor-container-tabs-1) [data-testid="issue.activity.comment"] #ak-editor-textarea, ' +
    'body:has(#issue-transition-comment-editor-container-tabs-1) #comment-container :is(#ak-editor-textarea, textarea)',
  noteAround:
    'body:has(#comment-editor-container-tabs-0[aria-selected=true]) [data-testid="issue.activity.comment"], ' +
    'body:has(#issue-transition-comment-editor-container-tabs-0[aria-selected=true]) #comment-container',
  send: '[data-testid="issue.activity.comment"] [data-testid="comment-save-button"]',
} as const satisfies Helpdesk;
