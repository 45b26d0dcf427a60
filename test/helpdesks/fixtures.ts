// What must be found in the fixtures of the hosted helpdesks: pages built from what is known of each composer, with words of our own.

/** One state of one helpdesk's page: what the focused field is, and what is found around it. */
export interface Fixture {
  /** The id of the helpdesk's file in src/helpdesks/. */
  readonly helpdesk: string;
  /** What the agent sees, as it ends the sentence “Zendesk, …”: `a reply`, `a note beside an open reply`. */
  readonly state: string;
  /** The name of the page in test/helpdesks/fixtures/. */
  readonly file: string;
  /** Where the page is served: an address as the product has it, or as a company would give it to what it hosts itself. */
  readonly address: string;
  /** The field that has the focus; ` >>> ` goes into a frame. */
  readonly focused: string;
  readonly is: 'reply' | 'note' | 'nothing';
  /** Selectors, as for `focused`, of other fields of this page that are no reply and no note: search, subject, macros. */
  readonly nothing?: readonly string[];
  // What each selector finds, as text in the order of the page with white space collapsed; an element without text by its `data-seen`.
  // One that is not named here finds nothing, or is not known for this helpdesk.
  readonly leaveOut?: readonly string[];
  readonly customerName?: string;
  readonly customerMessages?: readonly string[];
  readonly attachments?: readonly string[];
  readonly send?: readonly string[];
}

export const fixtures: readonly Fixture[] = [
  {
    helpdesk: 'zendesk', state: 'a reply beside a note in a hidden ticket', file: 'zendesk.html', address: 'https://harbour.zendesk.com/agent/tickets/2',
    focused: '[data-side-conversations-anchor-id="2"] [data-test-id="omnicomposer-rich-text-ckeditor"]', is: 'reply',
    nothing: ['[data-test-id="header-search"]', '[data-side-conversations-anchor-id="2"] [data-test-id="omni-header-subject"]', 'textarea', '[data-test-id="ticket-footer-macro-menu-autocomplete-input"]'],
    customerName: 'Nora Blom',
    customerMessages: ['I was charged twice.', 'Any news?'],
    send: ['Изпращане като решено'],
  },
  {
    helpdesk: 'zendesk', state: 'a note beside a reply in a hidden ticket', file: 'zendesk.note.html', address: 'https://harbour.zendesk.com/agent/tickets/1',
    focused: '[data-side-conversations-anchor-id="1"] [data-test-id="omnicomposer-rich-text-ckeditor"]', is: 'note',
    customerName: 'Pavel Marin',
    customerMessages: ['Where is my parcel?'],
    send: ['Изпращане'],
  },
  {
    helpdesk: 'zendesk', state: 'a chat without formatting', file: 'zendesk.plain.html', address: 'https://harbour.zendesk.com/agent/tickets/3',
    focused: '[data-test-id="omnicomposer-plain-text-ckeditor"]', is: 'reply',
    customerName: 'Nora Blom',
    customerMessages: ['Are you there?'],
    send: ['Изпрати'],
  },
  {
    helpdesk: 'freshdesk', state: 'a reply', file: 'freshdesk.html', address: 'https://harbour.freshdesk.com/a/tickets/7',
    focused: '.rich-editor .fr-element', is: 'reply',
    nothing: ['.quick-search', '.canned-response-form .fr-element'],
    customerName: 'Nora Blom',
    customerMessages: ['I was charged twice.', 'Any news?'],
  },
  {
    helpdesk: 'freshdesk', state: 'a note', file: 'freshdesk.note.html', address: 'https://harbour.freshdesk.com/a/tickets/7',
    focused: '.rich-editor .fr-element', is: 'note',
    customerName: 'Nora Blom',
    customerMessages: ['I was charged twice.', 'Any news?'],
  },
  {
    helpdesk: 'freshservice', state: 'a reply', file: 'freshservice.html', address: 'https://harbour.freshservice.com/a/tickets/7',
    focused: '#reply .fr-element', is: 'reply',
    nothing: ['[type=search]', '.solution-article-form .fr-element'],
  },
  { helpdesk: 'freshservice', state: 'a note', file: 'freshservice.note.html', address: 'https://harbour.freshservice.com/a/tickets/7', focused: '#note .fr-element', is: 'note' },
  {
    helpdesk: 'intercom', state: 'a reply', file: 'intercom.html', address: 'https://app.intercom.com/a/inbox/harbour/inbox/conversation/7',
    focused: '#reply', is: 'reply',
    nothing: ['[type=search]', '.macro-editor .ProseMirror'],
    customerName: 'Nora Blom',
    customerMessages: ['I was charged twice.', 'Any news?'],
  },
  {
    helpdesk: 'intercom', state: 'a note of the older inbox', file: 'intercom.html', address: 'https://app.eu.intercom.com/a/inbox/harbour/inbox/conversation/7',
    focused: '#note', is: 'note',
    customerName: 'Nora Blom',
    customerMessages: ['I was charged twice.', 'Any news?'],
  },
  {
    helpdesk: 'help-scout', state: 'a reply', file: 'help-scout.html', address: 'https://secure.helpscout.net/conversation/31/7',
    focused: '[data-testid="reply-bar"] [data-slate-editor]', is: 'reply',
    nothing: ['[type=search]', '[data-cy="EditableTextarea"]', '.c-Modal [data-slate-editor]'],
    customerName: 'Nora Blom',
    customerMessages: ['I was charged twice.', 'Any news?'],
  },
  {
    helpdesk: 'help-scout', state: 'a note', file: 'help-scout.note.html', address: 'https://secure.helpscout.net/conversation/31/7',
    focused: '[data-testid="reply-bar"] [data-slate-editor]', is: 'note',
    customerName: 'Nora Blom',
    customerMessages: ['I was charged twice.', 'Any news?'],
  },
  {
    helpdesk: 'front', state: 'a reply above the line for comments', file: 'front.html', address: 'https://app.frontapp.com/open/cnv_7',
    focused: '#reply', is: 'reply',
    nothing: ['[type=search]', '[name=subject]', '.commentBox [contenteditable]'],
  },
  {
    helpdesk: 'gorgias', state: 'a reply', file: 'gorgias.html', address: 'https://harbour.gorgias.com/app/ticket/7',
    focused: '#reply', is: 'reply',
    nothing: ['[type=search]', '#note-field'],
  },
  { helpdesk: 'gorgias', state: 'a note', file: 'gorgias.html', address: 'https://harbour.gorgias.com/app/ticket/7', focused: '#note', is: 'note' },
  {
    helpdesk: 'hubspot', state: 'a reply', file: 'hubspot.html', address: 'https://app.hubspot.com/live-messages/7/inbox/8',
    focused: '#reply', is: 'reply',
    nothing: ['[type=search]'],
  },
  { helpdesk: 'hubspot', state: 'a comment', file: 'hubspot.html', address: 'https://app-eu1.hubspot.com/live-messages/7/inbox/8', focused: '#note', is: 'note' },
  { helpdesk: 'hubspot', state: 'a contact’s record', file: 'hubspot.record.html', address: 'https://app.hubspot.com/contacts/7/record/0-1/8', focused: '.ProseMirror', is: 'nothing' },
  {
    helpdesk: 'salesforce', state: 'an e-mail in a frame in a frame', file: 'salesforce.html', address: 'https://harbour.lightning.force.com/lightning/r/Case/7/view',
    focused: 'iframe.emailuiFrame >>> iframe >>> body', is: 'reply',
    nothing: ['[type=search]', '.subject', '.case-description', '#emailuiFrame >>> body'],
  },
  {
    helpdesk: 'salesforce', state: 'a post to a case’s feed', file: 'salesforce.html', address: 'https://harbour.lightning.force.com/lightning/r/Case/7/view',
    focused: '.ql-editor', is: 'note',
  },
  {
    helpdesk: 'jira-service-management', state: 'a reply', file: 'jira-service-management.html', address: 'https://harbour.atlassian.net/browse/HELP-7',
    focused: '[data-testid="issue.activity.comment"] #ak-editor-textarea', is: 'reply',
    nothing: ['[type=search]', '[data-testid="issue.views.field.rich-text.editor-container"] #ak-editor-textarea'],
    send: ['Запазване'],
  },
  {
    helpdesk: 'jira-service-management', state: 'a note', file: 'jira-service-management.note.html', address: 'https://harbour.atlassian.net/browse/HELP-7',
    focused: '[data-testid="issue.activity.comment"] #ak-editor-textarea', is: 'note',
    send: ['Запазване'],
  },
  {
    helpdesk: 'jira-service-management', state: 'a reply that goes with a new status', file: 'jira-service-management.transition.html', address: 'https://harbour.atlassian.net/browse/HELP-7',
    focused: '#ak-editor-textarea', is: 'reply',
    nothing: ['#resolution-note'],
  },
  {
    helpdesk: 'jira-service-management', state: 'a comment in a software project', file: 'jira-service-management.software.html', address: 'https://harbour.atlassian.net/browse/SHIP-7',
    focused: '#ak-editor-textarea', is: 'nothing',
  },
  {
    helpdesk: 'kustomer', state: 'a reply', file: 'kustomer.html', address: 'https://harbour.kustomerapp.com/app/customers/7',
    focused: '#reply', is: 'reply',
    nothing: ['[type=search]', '[data-kt="note_editor"] [contenteditable]'],
  },
  {
    helpdesk: 'zoho-desk', state: 'a reply beside a second ticket', file: 'zoho-desk.html', address: 'https://desk.zoho.eu/agent/harbour/support/tickets/details/52',
    focused: '#reply >>> body', is: 'reply',
    nothing: ['[data-id="searchInput"]', '#article >>> body'],
    leaveOut: ['', 'Harbour Ferries', '', '---- on Sun, 3 May 2026 Nora Blom wrote ----', 'I was charged twice.'],
    send: ['Изпращане на втория'],
  },
  {
    helpdesk: 'zoho-desk', state: 'a comment', file: 'zoho-desk.html', address: 'https://desk.zoho.com/agent/harbour/support/tickets/details/52',
    focused: '#comment >>> body', is: 'note',
    send: ['Изпращане на втория'],
  },
  {
    helpdesk: 'gmail', state: 'an answer beside another letter', file: 'gmail.html', address: 'https://mail.google.com/mail/u/0/#inbox/7',
    focused: '#reply', is: 'reply',
    nothing: ['[name=q]', '.M9:has(#reply) [name=subjectbox]', '[name=to]'],
    attachments: ['invoice.pdf'],
    send: ['Изпращане на второто'],
  },
  {
    helpdesk: 'outlook', state: 'an answer', file: 'outlook.html', address: 'https://outlook.office.com/mail/inbox/id/7',
    focused: '#reply', is: 'reply',
    nothing: ['#topSearchInput', '#docking_1_TO [contenteditable]', '.ms-TextField-field'],
    leaveOut: ['', 'From: Nora Blom', 'I was charged twice.'],
    attachments: ['invoice.pdf'],
  },
  {
    helpdesk: 'redmine', state: 'a note that the customer gets', file: 'redmine.html', address: 'https://issues.harbour.example/issues/7',
    focused: '#issue_notes', is: 'reply',
    nothing: ['#q', '#issue_subject', '#issue_description'],
  },
  { helpdesk: 'redmine', state: 'a private note', file: 'redmine.note.html', address: 'https://issues.harbour.example/issues/7', focused: '#issue_notes', is: 'note' },
  {
    helpdesk: 'request-tracker', state: 'a reply in a frame', file: 'request-tracker.html', address: 'https://rt.harbour.example/Ticket/Update.html?id=7&Action=Respond',
    focused: 'iframe.cke_wysiwyg_frame >>> body', is: 'reply',
    nothing: ['[name=q]', '[name=UpdateSubject]'],
  },
  {
    helpdesk: 'request-tracker', state: 'a comment in plain text', file: 'request-tracker.note.html', address: 'https://rt.harbour.example/Ticket/Update.html?id=7&Action=Comment',
    focused: '#UpdateContent', is: 'note',
  },
];
