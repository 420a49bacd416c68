import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OwnStack, Person, PortalVisitor, type TestStack, testStack } from '@loket/testing';
import { RecordingGate } from './recording-gate';
import { Records } from './records';

/** The product on servers of its own, the gate before casework's recordings, and the people who act. */
export class OwnProduct {
  private readonly stack = new OwnStack();
  readonly gate = new RecordingGate();
  private started: Readonly<Record<string, number | null>> = {};

  private constructor(private readonly name: string) {}

  static async start(name: string): Promise<OwnProduct> {
    const product = new OwnProduct(name);
    const dataDir = join(testStack().dataDir, name);
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    await product.stack.start(dataDir, { worker: { CASEWORK_URL: await product.gate.open() } });
    product.started = await product.stack.pids();
    product.gate.leadTo(product.settingOf('portal', 'CASEWORK_URL'));
    return product;
  }

  get addresses(): TestStack {
    return this.stack.addresses;
  }

  /** Kills processes at one instant, has `act` happen without them, and starts them again, whatever came of it. */
  async without<T>(names: readonly string[], act: () => Promise<T>): Promise<T> {
    await Promise.all(names.map((name) => this.stack.kill(name)));
    try {
      return await act();
    } finally {
      await Promise.all(names.map((name) => this.stack.revive(name)));
      const now = await this.stack.pids();
      this.started = { ...this.started, ...Object.fromEntries(names.map((name) => [name, now[name] ?? null])) };
    }
  }

  /** The processes that ended though nobody killed them. */
  async fallen(): Promise<string[]> {
    const now = await this.stack.pids();
    return Object.keys(this.started).filter((name) => now[name] !== this.started[name]);
  }

  /** Somebody who acts through the services' interfaces. */
  person(username: string): Promise<Person> {
    return Person.signIn(this.addresses, username);
  }

  /** Somebody who is signed in at the portal. */
  async visitor(username: string): Promise<PortalVisitor> {
    const visitor = new PortalVisitor(this.addresses.portalUrl);
    const password = this.addresses.signIns.find((each) => each.username === username)?.password ?? '';
    const page = await visitor.send(await visitor.open('/masuk'), '/masuk', { username, password });
    if (page.path.startsWith('/masuk')) throw new Error(`${username} was not let in: ${page.text}`);
    return visitor;
  }

  /** What a service has on record. */
  records(service: string): Records {
    return new Records(this.settingOf(service, 'DATABASE_URL'));
  }

  async end(): Promise<void> {
    this.gate.close();
    await this.stack.end();
    cpSync(this.addresses.logsDir, join(testStack().logsDir, this.name), { recursive: true });
  }

  private settingOf(service: string, name: string): string {
    const value = this.addresses.env[service]?.[name];
    if (value === undefined) throw new Error(`${service} has no ${name}`);
    return value;
  }
}
