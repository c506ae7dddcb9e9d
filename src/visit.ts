import { TcVisit } from './elements/tc-visit.js';

/** Registers the comparison in this mode. */
export function register(): void {
  TcVisit.bring = async () => {
    const late = await import('./late-visit.js').catch(() => undefined);
    late?.registerLate();
    return late !== undefined;
  };
  if (!customElements.get('tc-visit')) customElements.define('tc-visit', TcVisit);
}
