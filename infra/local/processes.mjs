/** The services in the order of what leans on what; `worker` lives in workflows/. */
export const services = ['accounts', 'casework', 'registry', 'documents', 'notifications', 'portal'];
export const databaseServices = services.filter((name) => name !== 'portal');
export const worker = 'worker';
export const processes = [...services, worker];

/** The folder of a process in the checkout. */
export function folderOf(name) {
  return name === worker ? 'workflows/worker' : `services/${name}`;
}
