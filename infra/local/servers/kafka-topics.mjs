const topics = [
  'casework.case.v1',
  'registry.ormas.v1',
  'documents.letter.v1',
  'accounts.account.v1',
  'notifications.delivery.v1',
];
const numPartitions = 3;

/** Makes the topics that are absent; rejects until every partition of all has a leader. */
export async function keepTopics(brokers) {
  const { default: kafkajs } = await import('kafkajs');
  const kafka = new kafkajs.Kafka({
    clientId: 'loket-start',
    brokers: brokers.split(','),
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 2_000,
    requestTimeout: 5_000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  await admin.connect();
  try {
    const present = await admin.listTopics();
    const absent = topics.filter((topic) => !present.includes(topic));
    if (absent.length > 0) await admin.createTopics({ topics: absent.map((topic) => ({ topic, numPartitions })) });
    const found = await admin.fetchTopicMetadata({ topics });
    const leaderless = found.topics.some(({ partitions }) => partitions.some(({ leader }) => leader < 0));
    if (leaderless) throw new Error('a partition has no leader yet');
  } finally {
    await admin.disconnect();
  }
}
