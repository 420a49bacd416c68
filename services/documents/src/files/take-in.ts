import type { IncomingMessage } from 'node:http';
import { uploadBroke } from './refusals';
import { FileIntake, type FileLimits } from './file-intake';

/** How much of a refused upload is still read, so that its sender can finish and hear the answer. */
const SWALLOW_BYTES = 64 * 1024 * 1024;

/** Lets a request's body flow through an intake. The request itself survives a refusal: it still has to be answered. */
export function takeIn(request: IncomingMessage, limits: FileLimits): FileIntake {
  const intake = new FileIntake(limits);
  request.once('close', () => {
    if (!request.complete) intake.refuse(uploadBroke());
  });
  request.once('error', () => intake.refuse(uploadBroke()));
  request.pipe(intake);
  return intake;
}

/** Reads what is left of the body and forgets it; a sender that goes on and on is cut off. */
export function swallowRest(request: IncomingMessage, intake: FileIntake): void {
  request.unpipe(intake);
  let left = SWALLOW_BYTES;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.resume();
}
