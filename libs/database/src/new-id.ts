import { v7 } from 'uuid';

/** A new identifier: UUIDv7, so keys sort by the time they were made. */
export const newId = (): string => v7();
