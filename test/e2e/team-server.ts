// A plain static https server for a team's file: what it serves can be changed, and it remembers how it was asked.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export interface TeamServer {
  /** The file's address. */
  readonly url: string;
  /** The requests so far, each as its lines: method, path, and headers in their order. */
  readonly requests: readonly string[][];
  /** Serves this from now on. */
  serve(file: string): void;
  close(): Promise<void>;
}

/** Begins to listen on a free port of this machine, with a certificate that it made for itself. */
export async function serveTeamFile(): Promise<TeamServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  let served = '';
  const requests: string[][] = [];
  const server = createServer({ key, cert }, ({ method, url, rawHeaders }, response) => {
    if (url !== '/team.json') return response.writeHead(404).end();
    requests.push([`${method} ${url}`, ...rawHeaders]);
    response.setHeader('content-type', 'application/json');
    response.end(served);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/team.json`,
    requests,
    serve: (file) => void (served = file),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
