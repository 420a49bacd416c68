export * from './outbox-tables';
export * from './publish-event';
export * from './outbox-relay';
export * from './event-handler';
export * from './event-consumer';
export * from './handle-event';
export * from './replay-dead-letters';
export * from './kafka-client';
