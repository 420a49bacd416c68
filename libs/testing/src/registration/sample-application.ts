/** What is filed: the service, and answers by section. */
export interface Application {
  readonly service: string;
  readonly sections: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A right answer to every field of the registration form, by section. `tag` (letters) makes the names its own. */
export function sampleApplication(
  tag: string,
): Readonly<Record<'organisation' | 'structure' | 'field', Readonly<Record<string, string>>>> {
  return {
    organisation: {
      organisationName: `Perkumpulan Pemuda Sungai ${tag}`,
      acronym: `PPS${tag.slice(0, 4)}`,
      province: '62',
      regency: '62.71',
      district: '62.71.01',
      village: '62.71.01.1001',
      secretariatAddress: `Jalan Sungai ${tag} Nomor 17`,
      activityField: 'sosial',
      belief: 'no',
      foundedPlace: 'Palangka Raya',
      foundedOn: '2019-05-20',
      notaryName: `Notaris ${tag} Wijaya`,
      deedNumber: `17/V/${tag}`,
      deedDate: '2019-05-21',
      principle: 'Pancasila',
      purpose: `Merawat sungai bersama warga ${tag}`,
      highestDecision: 'Musyawarah anggota',
      emblem: `Perahu dan tiga gelombang ${tag}`,
      npwp: '01.234.567.8-901.000',
      fundingSources: `Iuran anggota ${tag}`,
    },
    structure: {
      founders: `Pendiri Pertama ${tag}\nPendiri Kedua ${tag}`,
      ...officer('chair', `Ketua ${tag} Rahman`, '6271011203800001', 'male', '1980-03-12', '081234500001'),
      ...officer('secretary', `Sekretaris ${tag} Lestari`, '6271015504850002', 'female', '1985-04-15', '081234500002'),
      ...officer('treasurer', `Bendahara ${tag} Putra`, '6271010107900003', 'male', '1990-07-01', '081234500003'),
      termStart: '2024',
      termEnd: '2029',
      officialsOnBoard: 'no',
    },
    field: {
      secretariatStatus: 'owned',
      latitude: '-2.2086',
      longitude: '113.9161',
      contactName: `Kontak ${tag} Saputra`,
      contactPhone: '081234500009',
    },
  };
}

/** A renewal for an organisation that a sample application has registered. */
export function sampleRenewal(ormas: string, tag: string): Application {
  const { structure, field } = sampleApplication(tag);
  const organisation = { ormas, activityField: 'sosial', belief: 'no' };
  return { service: 'ormas-renewal', sections: { organisation, structure, field } };
}

/** A change of name and NPWP of an organisation. */
export const sampleChange = (ormas: string, tag: string): Application => ({
  service: 'ormas-change',
  sections: {
    organisation: { ormas, changes: 'name,npwp', changeReason: `Keputusan musyawarah anggota ${tag}` },
    'new-values': { organisationName: `Paguyuban Sungai ${tag}`, npwp: '01.234.567.8-902.000' },
  },
});

function officer(
  post: string,
  name: string,
  nik: string,
  gender: string,
  birthDate: string,
  phone: string,
): Record<string, string> {
  return {
    [`${post}Name`]: name,
    [`${post}Nik`]: nik,
    [`${post}Gender`]: gender,
    [`${post}BirthPlace`]: 'Palangka Raya',
    [`${post}BirthDate`]: birthDate,
    [`${post}Address`]: `Jalan Rumah ${name} Nomor 5`,
    [`${post}Phone`]: phone,
    [`${post}Occupation`]: 'Wiraswasta',
  };
}
