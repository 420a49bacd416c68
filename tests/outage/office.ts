import type { Person, PortalVisitor } from '@loket/testing';
import { OwnProduct } from './own-product';

/** A product of its own, and the people of its demo office: who act through interfaces, and who sit at the portal. */
export interface Office {
  readonly product: OwnProduct;
  readonly applicant: Person;
  readonly province: Person;
  readonly ministry: Person;
  readonly head: Person;
  readonly atPortal: {
    readonly applicant: PortalVisitor;
    readonly province: PortalVisitor;
    readonly head: PortalVisitor;
  };
}

const usernames = {
  applicant: 'pendaftar@contoh.id',
  province: 'verifikator@kalteng.contoh.id',
  ministry: 'verifikator@kemendagri.contoh.id',
  head: 'kepala@kalteng.contoh.id',
} as const;

export async function openOffice(name: string): Promise<Office> {
  const product = await OwnProduct.start(name);
  return {
    product,
    applicant: await product.person(usernames.applicant),
    province: await product.person(usernames.province),
    ministry: await product.person(usernames.ministry),
    head: await product.person(usernames.head),
    atPortal: {
      applicant: await product.visitor(usernames.applicant),
      province: await product.visitor(usernames.province),
      head: await product.visitor(usernames.head),
    },
  };
}
