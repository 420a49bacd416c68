import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseServices } from './processes.mjs';

function secret() {
  return randomBytes(32).toString('base64url');
}

function make() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const named = { alg: 'EdDSA', use: 'sig', kid: randomUUID() };
  return {
    serviceSecret: secret(),
    sessionSecret: secret(),
    actorSigningKey: { ...privateKey.export({ format: 'jwk' }), ...named },
    actorVerifyKey: { ...publicKey.export({ format: 'jwk' }), ...named },
    postgresPassword: secret(),
    databasePasswords: Object.fromEntries(databaseServices.map((name) => [name, { owner: secret(), app: secret() }])),
    s3: { accessKey: randomBytes(10).toString('hex'), secretKey: secret() },
    kafkaClusterId: randomBytes(16).toString('base64url'),
  };
}

/** The secrets of one data directory, made at its first start and kept for its owner's eyes. */
export function keysOf(dataDir) {
  const file = join(dataDir, 'keys.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const keys = make();
  writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}
