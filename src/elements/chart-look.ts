import type { ChartLook } from '../chart/anchored-pairs.js';

/** The page's colours and type as they are now, for a canvas. */
export function chartLook(element: HTMLElement): ChartLook {
  const style = getComputedStyle(element);
  // A custom property holds words like var(…) or light-dark(…); only a real one is a colour.
  const probe = document.createElement('span');
  (element.shadowRoot ?? element).append(probe);
  const color = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const look = {
    ink: color('--_ink'),
    ink2: color('--_ink-2'),
    paper: color('--_paper'),
    rule: color('--_rule'),
    mark: color('--_mark'),
    against: color('--_mark-against'),
    font: style.fontFamily,
    size: Math.max(parseFloat(style.fontSize) * 0.875, 14),
    isRightToLeft: style.direction === 'rtl',
  };
  probe.remove();
  return look;
}
