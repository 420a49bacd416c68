import { progress } from './progress.mjs';
import { install } from './install.mjs';
import { build } from './build.mjs';
import { kafkaJars } from './tools/kafka-jars.mjs';
import { temporalCli } from './tools/temporal-cli.mjs';
import { versitygw } from './tools/versitygw.mjs';

function serverTools(given) {
  return {
    ...(given.temporal ? {} : { temporal: ['Temporal server', temporalCli] }),
    ...(given.s3 ? {} : { s3: ['S3 server', versitygw] }),
    ...(given.kafka ? {} : { kafka: ['Kafka', kafkaJars] }),
  };
}

/**
 * Makes what a stack needs, side by side: npm packages and then the build and what is `packaged` in them;
 * the servers that the environment does not give, and `more` tools. Each tool is named: [label, make].
 */
export async function makeToolchain({ given, product, log, more = {}, packaged = {} }) {
  const make = async ([name, [label, work]]) => [name, await progress(label, work, log)];
  const all = (tools) => Object.entries(tools).map(make);
  const packages = async () => {
    await progress('npm packages', install, log);
    return Promise.all([...all(packaged), ...(product ? [make(['build', ['build', build]])] : [])]);
  };
  const results = await Promise.allSettled([packages(), ...all({ ...serverTools(given), ...more })]);
  const failed = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason);
  if (failed.length === 1) throw failed[0];
  if (failed.length > 1) throw new Error(failed.map(({ message }) => message).join('\n\n'));
  const [inPackages, ...others] = results.map(({ value }) => value);
  return Object.fromEntries([...inPackages, ...others]);
}
