import { newId } from '@loket/database';
import { RegistryInTest } from './testing/registry-in-test';

type Caller = 'nobody' | 'person' | 'service';

const routes: readonly (readonly [method: string, path: string, ...open: Caller[]])[] = [
  ['GET', '/health/live', 'nobody', 'person', 'service'],
  ['GET', '/health/ready', 'nobody', 'person', 'service'],
  ['GET', '/search', 'nobody', 'person', 'service'],
  ['GET', `/ormas/${newId()}`, 'nobody', 'person', 'service'],
  ['GET', `/ormas/${newId()}/history`, 'nobody', 'person', 'service'],
  ['GET', `/internal/ormas/${newId()}/standing`, 'service'],
  ['GET', `/ormas/${newId()}/reports`, 'nobody', 'person', 'service'],
  ['POST', '/internal/registrations', 'service'],
  ['GET', `/internal/ormas/${newId()}/reportable?halfYear=2026-1`, 'service'],
  ['POST', '/internal/reports', 'service'],
  ['POST', '/internal/report-reminders', 'service'],
  ['POST', '/internal/entries', 'service'],
  ['POST', '/internal/likeness', 'service'],
  ['GET', '/internal/dead-letters', 'service'],
  ['POST', '/internal/dead-letters/replay', 'service'],
];

describe('doors of the service registry', () => {
  let registry: RegistryInTest;
  beforeAll(async () => {
    registry = await RegistryInTest.start();
  }, 30_000);
  afterAll(() => registry.stop(), 30_000);

  const knock: Readonly<Record<Caller, (method: string, path: string) => Promise<Response>>> = {
    nobody: (method, path) => registry.ask(method, path),
    person: (method, path) => registry.asPerson(method, path),
    service: (method, path) => registry.asService(method, path),
  };

  it.each(routes)('%s %s opens to whom it should', async (method, path, ...open) => {
    for (const caller of ['nobody', 'person', 'service'] as const) {
      const { status } = await knock[caller](method, path);
      const shut = status === 401 || status === 403;
      expect({ caller, shut }).toEqual({ caller, shut: !open.includes(caller) });
    }
  });
});
