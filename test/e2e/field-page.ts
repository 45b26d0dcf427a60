// A page with one field to write in, served on this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { withExtension } from './with-extension.ts';

export { browser } from './with-extension.ts';

export interface FieldServer {
  /** The page's address; on `localhost` it is a site that Warmline does not know. */
  address(host?: '127.0.0.1' | 'localhost'): string;
  close(): void;
}

/** Begins to serve on a free port. The field leaves room above it for a card. */
export async function serveField(field = '<textarea rows="8" cols="60" style="margin-top: 300px"></textarea>'): Promise<FieldServer> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><link rel="icon" href="data:,">${field}`);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return {
    address: (host = '127.0.0.1') => `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}

export let server: FieldServer;

/** Has the page and Chromium with the extension there for the tests of the file that calls it. */
export function withField(): void {
  beforeAll(async () => {
    server = await serveField();
  });
  afterAll(() => server?.close());
  withExtension();
}
