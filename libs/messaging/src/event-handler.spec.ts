import { topics } from '@loket/contracts';
import { z } from 'zod';
import { onEvent } from './event-handler';

const envelope = { id: 'e', type: 'probe', source: 'probe', subject: 'k', version: 1, time: '2026-03-13T03:00:00Z' };

it("a handler gets data that fit the event's schema", async () => {
  const seen: unknown[] = [];
  const handler = onEvent(topics.case, 'probe', z.object({ n: z.int() }), async (data) => void seen.push(data));
  await handler.handle({ ...envelope, data: { n: 1, later: 'ignored' } });
  expect(seen).toEqual([{ n: 1 }]);
});

it('data that do not fit never reach the handler', async () => {
  const reached = jest.fn<Promise<void>, []>();
  const handler = onEvent(topics.case, 'probe', z.object({ n: z.int() }), reached);
  await expect(handler.handle({ ...envelope, data: { n: 'one' } })).rejects.toThrow(z.ZodError);
  expect(reached).not.toHaveBeenCalled();
});
