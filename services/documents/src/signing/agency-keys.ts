import { type KeyObject, createPrivateKey, generateKeyPair, hkdfSync } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from '@loket/contracts';
import { findRow, getRow, inTransaction } from '@loket/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config';
import { CONFIG } from '../tokens';
import { selfSignedCertificate } from './self-signed-certificate';

/** What an office signs with. */
export interface AgencyKey {
  readonly privateKey: KeyObject;
  /** DER. */
  readonly certificate: Buffer;
}

interface KeyRow {
  readonly private_key: string;
  readonly certificate: Buffer;
}

const RSA_BITS = 3072;
const newKeyPair = promisify(generateKeyPair);

/** The offices' own signing keys, made when an office first signs and kept encrypted in this service's database. */
@Injectable()
export class AgencyKeys {
  private readonly passphrase: string;

  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    this.passphrase = Buffer.from(hkdfSync('sha256', config.SERVICE_SECRET, '', 'agency-key', 32)).toString('hex');
  }

  /** The office's key. Throws `unavailable` where the stored one was locked with another service secret. */
  async of({ id, name }: { readonly id: string; readonly name: string }): Promise<AgencyKey> {
    const row = (await this.find(id)) ?? (await this.make(id, name));
    try {
      const privateKey = createPrivateKey({ key: row.private_key, passphrase: this.passphrase });
      return { privateKey, certificate: row.certificate };
    } catch (cause) {
      throw Object.assign(new Problem('unavailable', `Kunci tanda tangan ${name} tidak dapat dibuka.`), { cause });
    }
  }

  private find(agency: string): Promise<KeyRow | undefined> {
    return inTransaction(this.source, () =>
      findRow<KeyRow>(`SELECT private_key, certificate FROM agency_key WHERE agency = $1`, [agency]),
    );
  }

  /** Of two that are made at once the first stands for both. */
  private async make(agency: string, name: string): Promise<KeyRow> {
    const { publicKey, privateKey } = await newKeyPair('rsa', { modulusLength: RSA_BITS });
    const locked = privateKey.export({
      ...{ type: 'pkcs8', format: 'pem' },
      ...{ cipher: 'aes-256-cbc', passphrase: this.passphrase },
    });
    const certificate = selfSignedCertificate(name, publicKey, privateKey, new Date());
    return inTransaction(this.source, async () => {
      await findRow(
        `INSERT INTO agency_key (agency, private_key, certificate) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING agency`,
        [agency, locked, certificate],
      );
      return getRow<KeyRow>(`SELECT private_key, certificate FROM agency_key WHERE agency = $1`, [agency]);
    });
  }
}
