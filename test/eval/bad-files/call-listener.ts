import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Where the documents that call home call. */
const address = { host: '127.0.0.1', port: 47_999 };

/** Counts the connections somebody makes to the address that hostile documents carry. */
export class CallListener {
  private counted = 0;
  private readonly server: Server;

  constructor() {
    this.server = createServer((socket) => {
      this.counted += 1;
      socket.destroy();
    });
  }

  get connections(): number {
    return this.counted;
  }

  /** @throws Error when somebody else listens there */
  async listen(): Promise<void> {
    this.server.listen(address);
    await once(this.server, 'listening');
  }

  close(): void {
    this.server.close();
  }
}
