import { toString } from 'qrcode';

/** A QR code as SVG, without a quiet zone: the page around it is white. */
export const qrCode = (text: string): Promise<string> =>
  toString(text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
