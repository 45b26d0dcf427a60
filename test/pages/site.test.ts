// What the popup says of a tab's address.
import { expect, test } from 'vitest';
import { siteOf } from '../../src/popup/site.ts';

const patterns = ['https://*.zendesk.com/agent/*', 'https://app.intercom.com/*', 'http://127.0.0.1/*'];

test.each([
  ['https://acme.zendesk.com/agent/tickets/1', 'known'],
  ['https://acme.zendesk.com/hc/en-us', 'known'],
  ['https://notzendesk.com/agent/', 'unknown'],
  ['http://acme.zendesk.com/agent/', 'unknown'],
  ['https://app.intercom.com.evil.example/', 'unknown'],
  ['http://127.0.0.1:8080/ticket', 'known'],
  ['https://help.example.org/x', 'unknown'],
  ['chrome://settings', 'no-access'],
  ['file:///tmp/a.html', 'no-access'],
  ['https://chromewebstore.google.com/', 'no-access'],
  ['not an address', 'no-access'],
  [undefined, 'no-access'],
])('%s is %s', (address, state) => expect(siteOf(address, patterns).state).toBe(state));

test('a site to add is asked for by scheme and host, whatever the port and path', () => {
  expect(siteOf('https://help.example.org:8443/t/1?q=2', patterns)).toEqual({ state: 'unknown', host: 'help.example.org', pattern: 'https://help.example.org/*' });
});
