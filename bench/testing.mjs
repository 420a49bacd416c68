import { createRequire } from 'node:module';

// Compiled to CommonJS, whose re-exports an import statement cannot see.
export const { Person, approve, claim, closed, decide, prepareDraft, returnOnce, submit } = createRequire(
  import.meta.url,
)('@loket/testing');
