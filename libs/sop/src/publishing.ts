export { canonicalJson, hashOf } from './hash-of';
