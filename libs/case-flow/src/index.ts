export { awaitedInitial, awaitedRole } from './awaited-role';
export * from './position';
export * from './change';
export * from './move';
export * from './transition';
export * from './case-input';
