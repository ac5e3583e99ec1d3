import { connect } from 'node:net';
import type { Socket } from 'node:net';

/**
 * Firefox's own remote control, spoken directly: each message is its length in bytes, a colon and JSON;
 * a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 * {@link https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html}
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  #rest: Buffer = Buffer.alloc(0);
  #last = 0;
  /** One command after the other: contexts and windows are state of the connection. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    const ended = () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('Firefox has gone'));
      this.#waiting.clear();
    };
    socket.on('close', ended);
    socket.on('error', ended);
  }

  /** Connects as soon as the browser listens. */
  static async open(port: number, limitMs = 60_000): Promise<Marionette> {
    const began = performance.now();
    for (;;) {
      const socket = await dial(port);
      if (socket) {
        const marionette = new Marionette(socket);
        await marionette.send('WebDriver:NewSession', { capabilities: {} });
        return marionette;
      }
      if (performance.now() - began > limitMs) throw new Error(`Firefox does not listen on port ${port}`);
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }

  /** Sends one command; its `value` comes back. */
  send(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = ++this.#last;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Several commands that nobody else's may come between. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work, work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  end(): void {
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    for (;;) {
      const colon = this.#rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#rest.subarray(0, colon).toString());
      if (this.#rest.length < end) return;
      const message: unknown = JSON.parse(this.#rest.subarray(colon + 1, end).toString());
      this.#rest = this.#rest.subarray(end);
      if (Array.isArray(message)) this.#answer(message[1], message[2], message[3]);
    }
  }

  #answer(id: number, error: { error: string; message: string } | null, result: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.failed(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(isValue(result) ? result.value : result);
  }
}

function isValue(result: unknown): result is { value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}

/** A connection that has been greeted, or `null` when nobody listens yet. */
function dial(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(null));
    socket.once('data', () => resolve(socket));
  });
}
