export { definition } from './definition';
export { definition as changeDefinition } from './change/definition';
