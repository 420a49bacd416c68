import type { poster as indonesian } from '../id/poster';

export const poster: typeof indonesian = {
  link: 'QR code poster',
  title: (what) => `Poster: ${what}`,
  lead: 'Print it on A4 and hang it where people are served. The QR code opens its page on a telephone.',
  pdf: 'Download the poster (PDF)',
  svg: 'Download the poster (SVG)',
  picture: (address) => `Poster with a QR code that leads to ${address}`,
  application: 'Loket: online services',
  applicationLead: 'Apply, complete and follow an application from anywhere.',
  scanApplication: 'Scan to open the application',
  scanService: 'Scan for what is needed and how to apply',
  hours: 'Opening hours',
  address: 'Address',
  perService: 'Posters of the services',
};
