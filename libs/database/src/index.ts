export * from './new-id';
export * from './transaction';
export * from './query';
export * from './connect';
export * from './migrate';
export * from './in-turn';
