import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { processEnvironments } from './environment.mjs';
import { keysOf } from './keys.mjs';
import { endLeftovers, forgetProcesses } from './leftovers.mjs';
import { choosePorts } from './ports.mjs';
import { worker } from './processes.mjs';
import { migrate, productParts, promote, seed, servicesWith } from './product.mjs';
import { progress, say } from './progress.mjs';
import { provisionDatabases } from './provision-databases.mjs';
import { planServers } from './servers.mjs';

const namespace = 'loket';

/** All work, then the first error if there was one: nothing goes on behind the back of who handles it. */
async function together(work) {
  const results = await Promise.allSettled(work);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results.map(({ value }) => value);
}

/**
 * The servers and the product on one data directory.
 * `given` are endpoints that replace own servers, `wished` asks for the well-known ports,
 * `fast` trades safety from power failure for speed, `product: false` leaves the servers alone,
 * `overrides` are settings of single processes, as { worker: { CASEWORK_URL: … } }.
 */
export class Stack {
  #options;
  #servers = [];
  #product = [];
  #stopped = false;
  signIns = [];

  constructor(options) {
    this.#options = {
      product: true,
      wished: false,
      fast: false,
      given: {},
      tools: {},
      overrides: {},
      log: say,
      logLevel: 'info',
      ...options,
    };
    this.dataDir = options.dataDir;
    this.logsDir = join(options.dataDir, 'logs');
  }

  async start() {
    const { dataDir } = this;
    const { wished, given, log, product, logLevel, overrides } = this.#options;
    // PostgreSQL may run as another account, which has to pass through.
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    mkdirSync(this.logsDir, { recursive: true, mode: 0o700 });
    const left = await endLeftovers(dataDir);
    if (left > 0) log(`! ${left} processes of an earlier run were still there and were ended`);
    const { ports, moved } = await choosePorts({ wished, given });
    const keys = keysOf(dataDir);
    const { addresses, parts, checks } = planServers({ ...this.#options, ports, keys, namespace });
    Object.assign(this, { moved, addresses, portalUrl: `http://127.0.0.1:${ports.portal}` });
    this.env = processEnvironments({ ports, keys, addresses, logLevel, overrides });
    this.#servers = parts;
    await this.#startServers(checks);
    await this.#step('databases', () => provisionDatabases(addresses.postgresUrl, keys.databasePasswords));
    if (!product) return;
    this.#product = productParts({ dataDir, ports, env: this.env, log });
    await this.#fillDatabases();
    await this.#startProduct();
  }

  /** One process by its name: { pid, start(), stop(signal) }. */
  part(name) {
    const found = this.parts.find((part) => part.name === name);
    if (found !== undefined) return found;
    throw new Error(`There is no part ${name}; there are ${this.parts.map((part) => part.name).join(', ')}.`);
  }

  get parts() {
    return [...this.#servers, ...this.#product];
  }

  /** Stops all, what uses others before what it uses. */
  async stop() {
    this.#stopped = true;
    await Promise.all(this.#product.map((part) => part.stop()));
    await Promise.all(this.#servers.map((part) => part.stop()));
    forgetProcesses(this.dataDir);
  }

  async #startServers(checks) {
    const own = this.#servers.map((part) => [part.name, () => part.start()]);
    await together([...own, ...checks].map(([label, work]) => this.#step(label, work)));
  }

  async #fillDatabases() {
    const { env } = this;
    await this.#step('migrations', () => together(servicesWith('migrate.js').map((service) => migrate(service, env))));
    await this.#step('demo records', async () => {
      for (const service of servicesWith('seed.js')) this.signIns.push(...(await seed(service, env)));
    });
  }

  async #startProduct() {
    // casework offers what the worker can do, so it comes after a worker version that Temporal gives work to.
    const early = this.#product.filter(({ name }) => name !== 'casework' && name !== worker);
    await together([...early.map((part) => this.#step(part.name, () => part.start())), this.#startCasework()]);
  }

  async #startCasework() {
    await this.#step(worker, () => this.part(worker).start());
    await this.#step('current worker version', () => promote(this.env));
    await this.#step('casework', () => this.part('casework').start());
  }

  #step(label, work) {
    if (this.#stopped) throw new Error('stopped');
    return progress(label, work, this.#options.log);
  }
}
