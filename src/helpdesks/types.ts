// What the rest of the product knows of a helpdesk. As far as possible it is data: selectors, dated where they may break.

export interface Helpdesk {
  readonly id: string;
  readonly name: string;
  /** Match patterns of its own addresses, `https://*.example.com/*` (Chrome allows no path where frames count too): they go into the manifest. Empty for a helpdesk that everybody hosts themselves. */
  readonly hosts: readonly string[];
  /** A self-hosted helpdesk is known by an element that its pages have. */
  readonly knownBy?: string;
  /** The reply fields; for an editor inside a frame, the frame. */
  readonly reply: string;
  /** The field is an internal note where it, its frame or something around them matches this. */
  readonly noteAround?: string;
  /** The field is an internal note where this is found in the page. */
  readonly noteInPage?: string;
}

/** A field that goes to a customer, or an internal note in the same place. */
export interface Reply {
  readonly field: HTMLElement;
  readonly helpdesk: Helpdesk;
  readonly isNote: boolean;
}
