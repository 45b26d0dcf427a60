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

export const fixtures: readonly Fixture[] = [];
