import { registerAudience } from './elements/clinician/tc-audience.js';
import { TcAbout } from './elements/tc-about.js';
import { TcChart } from './elements/tc-chart.js';

/** Registers what stands below the table. It comes when its place is near the screen. */
export function registerLate(): void {
  if (!customElements.get('tc-chart')) customElements.define('tc-chart', TcChart);
  if (!customElements.get('tc-about')) customElements.define('tc-about', TcAbout);
  registerAudience();
}
