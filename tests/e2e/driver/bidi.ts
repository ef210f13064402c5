import WebSocket from 'ws';

/** A value as WebDriver BiDi serialises it; only what the driver reads. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

/** The add-on's id in wxt.config.ts. */
export const ADDON_ID = 'next-rung@next-rung.example';

/** One WebDriver BiDi session: commands out, answers and events in. */
export class BidiSession {
  private readonly socket: WebSocket;
  private next = 0;
  private readonly waiting = new Map<
    number,
    { resolve(result: unknown): void; reject(error: Error): void }
  >();
  private readonly listeners: [string, (params: never) => void][] = [];

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => this.receive(JSON.parse(String(data))));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('the browser closed the session'));
      this.waiting.clear();
    });
  }

  static async connect(address: string): Promise<BidiSession> {
    const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    const session = new BidiSession(socket);
    await session.send('session.new', { capabilities: {} });
    return session;
  }

  send<T = Record<string, unknown>>(method: string, params: Record<string, unknown> = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const id = ++this.next;
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  on<P>(event: string, listener: (params: P) => void) {
    this.listeners.push([event, listener as (params: never) => void]);
  }

  close() {
    this.socket.close();
  }

  private receive(message: Record<string, unknown>) {
    if (message.type === 'event') {
      for (const [event, listener] of this.listeners) {
        if (event === message.method) listener(message.params as never);
      }
      return;
    }
    const waiting = this.waiting.get(message.id as number);
    this.waiting.delete(message.id as number);
    if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
    else waiting?.resolve(message.result);
  }
}
