import { ServiceClient } from '@loket/service-kit';
import type { FactoryProvider } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

export const ACCOUNTS_CLIENT = Symbol('AccountsClient');
export const CASEWORK_CLIENT = Symbol('CaseworkClient');
export const DOCUMENTS_CLIENT = Symbol('DocumentsClient');
export const NOTIFICATIONS_CLIENT = Symbol('NotificationsClient');
export const REGISTRY_CLIENT = Symbol('RegistryClient');

const client = (provide: symbol, address: (config: Config) => string): FactoryProvider<ServiceClient> => ({
  provide,
  inject: [CONFIG],
  useFactory: (config: Config) =>
    new ServiceClient({ baseUrl: address(config), caller: 'portal', secret: config.SERVICE_SECRET }),
});

export const serviceClients = [
  client(ACCOUNTS_CLIENT, (config) => config.ACCOUNTS_URL),
  client(CASEWORK_CLIENT, (config) => config.CASEWORK_URL),
  client(DOCUMENTS_CLIENT, (config) => config.DOCUMENTS_URL),
  client(NOTIFICATIONS_CLIENT, (config) => config.NOTIFICATIONS_URL),
  client(REGISTRY_CLIENT, (config) => config.REGISTRY_URL),
];
