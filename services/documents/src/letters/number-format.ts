export interface NumberParts {
  readonly serial: number;
  readonly unit: string;
  readonly year: number;
}

/** A letter's number by its agency's template, e.g. `220/{serial}/SKT/{unit}/{year}` → 220/007/SKT/Bakesbangpol/2026. */
export function formatNumber(template: string, { serial, unit, year }: NumberParts): string {
  const parts: Readonly<Record<string, string>> = { serial: String(serial).padStart(3, '0'), unit, year: String(year) };
  return template.replace(/\{([a-z]+)\}/g, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The numbering template names {${name}}, which is not known`);
    return part;
  });
}
