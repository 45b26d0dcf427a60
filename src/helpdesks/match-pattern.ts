// Chrome's match patterns as our manifest uses them: `https://host/*` or `https://*.host/*`.

/** Whether an address falls under a match pattern. */
export function matchesPattern(pattern: string, href: string): boolean {
  const [, scheme, anySubdomain, domain] = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
  if (!scheme || !domain || !URL.canParse(href)) return false;
  const { protocol, hostname } = new URL(href);
  return protocol === `${scheme}:` && (hostname === domain || (anySubdomain !== undefined && hostname.endsWith(`.${domain}`)));
}
