import { mavenJars } from './maven-jars.mjs';

export const kafkaWaysRound = ['give a running Kafka by KAFKA_BROKERS'];

export function kafkaJars() {
  return mavenJars({
    name: 'kafka',
    // Without a logging backend Kafka is silent, even about why it does not start.
    dependencies: ['org.apache.kafka:kafka_2.13:4.1.0', 'org.slf4j:slf4j-simple:1.7.36'],
    neededFor: 'Kafka',
    waysRound: kafkaWaysRound,
  });
}
