import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type TestStack, testStack } from './test-stack';

interface Answer {
  readonly id: number;
  readonly error?: string;
  readonly stack?: TestStack;
  readonly pids?: Readonly<Record<string, number | null>>;
}

/** Environment variables by process. */
export type ProcessSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A whole product on servers of its own, whose parts a test may stop, kill and start again. */
export class OwnStack {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private lastId = 0;
  private described: TestStack | undefined;

  constructor() {
    this.server = spawn(process.execPath, [testStack().stackServer], { stdio: 'pipe' });
    this.server.stderr.resume();
    createInterface({ input: this.server.stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  /** Where everything runs. Throws before `start`. */
  get addresses(): TestStack {
    if (this.described === undefined) throw new Error('The stack has not been started');
    return this.described;
  }

  /** Starts everything; `overrides` are settings of single processes, such as `{ worker: { CASEWORK_URL } }`. */
  async start(dataDir: string, overrides: ProcessSettings = {}): Promise<void> {
    this.described = (await this.ask({ do: 'start', dataDir, overrides })).stack;
  }

  /** Stops a part and leaves it down; SIGKILL unless told otherwise. */
  async kill(name: string, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    await this.ask({ do: 'stop-part', name, signal });
  }

  /** Starts a part again; resolves once it is ready. */
  async revive(name: string): Promise<void> {
    await this.ask({ do: 'start-part', name });
  }

  /** The process of each part; null where it is down. */
  async pids(): Promise<Readonly<Record<string, number | null>>> {
    return (await this.ask({ do: 'pids' })).pids ?? {};
  }

  async end(): Promise<void> {
    await this.ask({ do: 'exit' });
  }

  private async ask(request: Readonly<Record<string, unknown>>): Promise<Answer> {
    this.lastId += 1;
    const id = this.lastId;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    this.server.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    const answer = await answered;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }
}
