import type { Step } from '@loket/sop';
import { closing } from './closing-rows';
import { document } from './document-rows';
import { intake } from './intake-rows';

/** The fifteen rows of the source, and those of the page that it lacks. */
export const steps: readonly Step[] = [...intake, ...document, ...closing];
