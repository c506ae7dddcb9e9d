import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as one path: a unit is a module of the code, without the light margin around it. */
export interface QrCode {
  readonly path: string;
  readonly size: number;
}

/** Draws a text on this machine; nothing where it is too long for a code. */
export function qrCode(text: string): QrCode | undefined {
  try {
    const code = generate(text);
    return { path: toSvgPath(code), size: code.size };
  } catch {
    return undefined;
  }
}
