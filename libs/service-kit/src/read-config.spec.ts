import { z } from 'zod';
import { readConfig } from './read-config';

const settings = z.object({
  PORT: z.coerce.number().int().describe('port to listen on'),
  SERVICE_SECRET: z.string().min(32).describe('key that services sign with'),
  HOST: z.string().default('127.0.0.1'),
});
const secret = 'short-and-secret';

it('gives settings as their types, with what is left out at its default', () => {
  const config = readConfig(settings, { PORT: '3000', SERVICE_SECRET: 'x'.repeat(32) });
  expect(config).toEqual({ PORT: 3000, SERVICE_SECRET: 'x'.repeat(32), HOST: '127.0.0.1' });
});

it('names each missing or wrong setting and what it is for', () => {
  expect(() => readConfig(settings, { SERVICE_SECRET: secret })).toThrow(
    /PORT: port to listen on\n {2}SERVICE_SECRET: key that services sign with/,
  );
});

it('never repeats the value of a wrong setting', () => {
  expect(() => readConfig(settings, { PORT: 'harbour', SERVICE_SECRET: secret })).not.toThrow(
    new RegExp(`harbour|${secret}`),
  );
});
