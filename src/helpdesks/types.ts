// What the rest of the product knows of a helpdesk. As far as possible it is data: selectors, dated where they may break.

export interface Helpdesk {
  readonly id: string;
  readonly name: string;
  /** Match patterns of its own addresses, `https://*.example.com/*` (Chrome allows no path where frames count too): they go into the manifest. Empty for a helpdesk that everybody hosts themselves, or that only a person may add. */
  readonly hosts: readonly string[];
  /** Such a helpdesk is known by an element that its pages have. */
  readonly knownBy?: string;
  /** The reply fields; for an editor inside a frame, the frame. */
  readonly reply: string;
  /** The field is an internal note where it, its frame or something around them matches this. */
  readonly noteAround?: string;
  /** The field is an internal note where this is found in the page. */
  readonly noteInPage?: string;
  /** In the field: quoted history and signatures that the editor's markup does not already show as such. */
  readonly leaveOut?: string;
  /** What surrounds one ticket, where several stay in the page: what follows is looked up in it. */
  readonly ticket?: string;
  /** Messages of the customer, in the order of the page: not the agents', no notes. */
  readonly customerMessages?: string;
  /** The order of those messages; `oldest-first` unless told. */
  readonly order?: 'newest-first';
  /** Where the customer's name stands. */
  readonly customerName?: string;
  /** One file that goes along with the reply; earlier files of the ticket do not count. */
  readonly attachments?: string;
  /** What sends the reply to the customer. */
  readonly send?: string;
}

/** A field that goes to a customer, or an internal note in the same place. */
export interface Reply {
  readonly field: HTMLElement;
  readonly helpdesk: Helpdesk;
  readonly isNote: boolean;
}
