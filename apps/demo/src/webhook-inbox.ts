import { once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Where the demo's own webhook sends to: every message becomes a line of a file. */
export class WebhookInbox {
  private constructor(private readonly server: Server) {}

  /** @param file what it adds to */
  static async start(file: string): Promise<WebhookInbox> {
    const server = createServer((request, response) => {
      text(request)
        .then((body) => appendFile(file, `${body}\n`, { mode: 0o600 }))
        .then(
          () => response.writeHead(204).end(),
          () => response.writeHead(500).end(), // it will be sent again
        );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    server.unref();
    return new WebhookInbox(server);
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
