const LONGEST = 200;
const withoutName = 'berkas';

/** Control characters, and marks that make a name read other than it is written. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*]/gu;

/** The name a person gave a file, fit to be shown: no folders, nothing invisible, at most 200 characters. */
export function cleanFileName(header: string | undefined): string {
  const folded =
    decoded(header ?? '')
      .normalize('NFC')
      .split(/[\\/]/)
      .at(-1) ?? '';
  const name = folded.replace(unwanted, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  if (name === '') return withoutName;
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return (
    characters
      .slice(0, LONGEST - extension.length)
      .join('')
      .trimEnd() + extension
  );
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

/** `Content-Disposition` for showing a file under its name (RFC 6266), in letters every browser reads. */
export function inlineAs(name: string): string {
  const ascii =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '') || withoutName;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
