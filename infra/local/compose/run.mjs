import { pathToFileURL } from 'node:url';
import { servingEnvironment } from '../environment.mjs';
import { program } from '../product.mjs';
import { containers, sharedFolder } from './containers.mjs';

/** Becomes one process of the product: run.mjs <process> [main|promote]. */
const [name, command = 'main'] = process.argv.slice(2);
const { env } = containers({ dataDir: sharedFolder });
if (env[name] === undefined) throw new Error(`"${name}" is none of ${Object.keys(env).join(', ')}.`);
Object.assign(process.env, servingEnvironment(env[name]));
process.argv.splice(1, 2, program(name, `${command}.js`));
await import(pathToFileURL(process.argv[1]));
