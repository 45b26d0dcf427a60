// Chrome's match patterns as our manifest uses them: `https://host/*` or `https://*.host/*`.

/** Whether an address, as a `location` has it, falls under a match pattern. */
export function matchesPattern(pattern: string, { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  const [, scheme, anySubdomain, domain] = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
  if (!scheme || !domain) return false;
  return protocol === `${scheme}:` && (hostname === domain || (anySubdomain !== undefined && hostname.endsWith(`.${domain}`)));
}
