import { mavenJars } from './maven-jars.mjs';

/** The time-skipping Temporal server of the workflow tests. */
export function testServerJars() {
  return mavenJars({
    name: 'temporal-test-server',
    dependencies: ['io.temporal:temporal-test-server:1.38.0'],
    neededFor: 'the workflow tests',
    waysRound: ['run the other tests: npm test -- --only unit'],
  });
}
