export { canonicalJson, hashOf } from './hash-of';
export { parseSnapshot } from './parse-snapshot';
