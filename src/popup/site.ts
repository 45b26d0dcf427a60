// What the popup can say of the tab's address: nothing to read there, a site that Warmline reads, or one that can be added.
export type Site =
  | { readonly state: 'no-access' }
  | { readonly state: 'known'; readonly host: string }
  | { readonly state: 'unknown'; readonly host: string; /** What to ask the browser for. */ readonly pattern: string };

/** Judges an address by its host alone: a helpdesk's other pages are still that helpdesk. `patterns` are match patterns. */
export function siteOf(address: string | undefined, patterns: Iterable<string>): Site {
  if (!address || !URL.canParse(address)) return { state: 'no-access' };
  const { protocol, hostname } = new URL(address);
  // Extensions are kept out of the shops for extensions.
  if (!/^https?:$/.test(protocol) || /^(chromewebstore\.google\.com|addons\.mozilla\.org)$/.test(hostname)) return { state: 'no-access' };
  for (const pattern of patterns) if (coversHost(pattern, protocol, hostname)) return { state: 'known', host: hostname };
  return { state: 'unknown', host: hostname, pattern: `${protocol}//${hostname}/*` };
}

function coversHost(pattern: string, protocol: string, hostname: string): boolean {
  const [, scheme, host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
}
