import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';
import { eventually } from './eventually.js';

/** One message as it came in. */
export interface ReceivedMessage {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What a message says. */
export interface WebhookMessage {
  type: string;
  timestamp: string;
  data: Record<string, string | number | null>;
}

/** How a receiver answers; `silent` never does. */
type Manner = { status: number; headers?: Record<string, string>; body?: string } | 'silent';

/** An integrator's endpoint on this machine: keeps what it is sent, and answers each path as it is told to. */
export class WebhookReceiver {
  readonly messages: ReceivedMessage[] = [];
  private readonly manners = new Map<string, Manner>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void receiver.receive(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** From now on that path answers so; 204 until it is told anything. */
  answer(path: string, manner: Manner): void {
    this.manners.set(path, manner);
  }

  /** Waits until `count` messages have come to a path. @returns them, the oldest first */
  received(path: string, count: number): Promise<ReceivedMessage[]> {
    return eventually(() => {
      const found = this.messages.filter((message) => message.path === path);
      return Promise.resolve(found.length >= count ? found : null);
    }, `${count} messages at ${path}`);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const path = request.url!;
    const body = Buffer.concat(chunks).toString();
    this.messages.push({ path, headers: request.headers as Record<string, string>, body });
    const manner = this.manners.get(path) ?? { status: 204 };
    if (manner !== 'silent') response.writeHead(manner.status, manner.headers).end(manner.body);
  }
}

/** The body of a message whose signature is right. @throws WebhookVerificationError */
export function verified({ headers, body }: ReceivedMessage, secret: string): WebhookMessage {
  return new Verifier(secret).verify(body, headers) as WebhookMessage;
}
