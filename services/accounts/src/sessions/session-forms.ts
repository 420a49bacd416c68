import { z } from 'zod';

export const signInForm = z.object({ username: z.string().max(320), password: z.string().max(1_000) });
export type SignInForm = z.infer<typeof signInForm>;

export const sessionForm = z.object({ sessionToken: z.string().min(1).max(200) });
export type SessionForm = z.infer<typeof sessionForm>;
