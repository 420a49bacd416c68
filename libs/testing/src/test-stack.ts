import { readFileSync } from 'node:fs';

/** The running servers that `npm test` started; the shape that infra/local writes. */
export interface TestStack {
  readonly env: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly postgresUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly temporalUiUrl: string;
  readonly kafkaBrokers: string;
  readonly s3: { readonly endpoint: string; readonly accessKey: string; readonly secretKey: string };
  readonly smtpUrl: string;
  readonly inboxUrl: string;
  readonly portalUrl: string;
  readonly testServerJars: string;
  /** Program that runs a stack of its own for tests that stop its parts. */
  readonly stackServer: string;
  readonly checkout: string;
  readonly chromiumPath: string;
  readonly logsDir: string;
  readonly dataDir: string;
  readonly signIns: readonly {
    readonly role: string;
    readonly username: string;
    readonly password: string;
    readonly office: string;
  }[];
}

/** Reads the stack's description. Throws where tests run without `npm test`. */
export function testStack(): TestStack {
  const file = process.env['LOKET_TEST_STACK'];
  if (file === undefined)
    throw new Error(
      'No test servers are running: use npm test, which starts them (npm test -- --only integration PATTERN)',
    );
  return JSON.parse(readFileSync(file, 'utf8')) as TestStack;
}
