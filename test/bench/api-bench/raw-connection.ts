import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { PlannedCall } from './load-plan.js';

const headEnd = Buffer.from('\r\n\r\n');
const none = Buffer.alloc(0);

/**
 * A kept-alive HTTP connection with one call in flight. It reads status and length alone: the client shares the machine
 * with the server it measures, and Node's own client would cost more than the server.
 */
export class RawConnection {
  private received: Buffer = none;
  private answered: { resolve(status: number): void; reject(error: Error): void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', (error) => this.answered?.reject(error));
    socket.on('close', () => this.answered?.reject(new Error('The server closed the connection.')));
  }

  static async open(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  /** @returns the status */
  send(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.answered = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.answered = null;
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf(headEnd);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.answered?.reject(new Error(`An answer without a length: ${head}`));
    if (this.received.length < end + headEnd.length + Number(length)) return;
    this.received = none;
    this.answered?.resolve(Number(head.slice(9, 12)));
  }
}

/** A call as bytes. */
export function bytesOf({ method, path, headers = {}, body }: PlannedCall, url: string): Buffer {
  const text = body === undefined ? '' : JSON.stringify(body);
  const all: Record<string, string> = { host: new URL(url).host, ...headers };
  if (text)
    Object.assign(all, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${text}`);
}
