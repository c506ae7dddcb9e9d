// Whether colours can be told apart, by the formula of WCAG 2.
import type { Settings, Token } from './settings.js';

type Theme = 'light' | 'dark';

/** The element's own colours, as `src/styles/tokens.ts` has them; a test compares the two. */
export const ownColours: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = {
  light: {
    paper: '#ffffff',
    wash: '#f3f6f7',
    ink: '#14202a',
    'ink-2': '#495660',
    rule: '#d3dae0',
    'rule-mid': '#7c8893',
    accent: '#0b5a78',
    focus: '#0b5a78',
    mark: '#0b5a78',
    'mark-against': '#55626d',
    'mark-rest': '#7c8893',
  },
  dark: {
    paper: '#10171d',
    wash: '#182229',
    ink: '#ebf0f3',
    'ink-2': '#b3bfc8',
    rule: '#2c3841',
    'rule-mid': '#7b8a96',
    accent: '#83c8e2',
    focus: '#83c8e2',
    mark: '#83c8e2',
    'mark-against': '#aab6c0',
    'mark-rest': '#7b8a96',
  },
};

/** What stands on a ground, and the least ratio that a reader needs. Hairlines carry no meaning. */
const needs: readonly (readonly [Token, number])[] = [
  ['ink', 4.5],
  ['ink-2', 4.5],
  ['accent', 4.5],
  ['rule-mid', 3],
  ['focus', 3],
  ['mark', 3],
  ['mark-against', 3],
  ['mark-rest', 3],
];

/** Red, green and blue from 0 to 255, or nothing when it is no colour of this kind. */
export function parseHex(colour: string): readonly [number, number, number] | undefined {
  const found = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour.trim());
  const digits = found?.[2] ?? found?.[1]?.replaceAll(/./g, '$&$&');
  if (digits === undefined) return undefined;
  const part = (from: number) => Number.parseInt(digits.slice(from, from + 2), 16);
  return [part(0), part(2), part(4)];
}

function luminance(colour: readonly [number, number, number]): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours are apart, from 1 to 21; nothing when one of them is none. */
export function contrast(a: string, b: string): number | undefined {
  const [first, second] = [parseHex(a), parseHex(b)];
  if (!first || !second) return undefined;
  const [light, dark] = [luminance(first), luminance(second)].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Two colours that are too close. */
export interface Weak {
  readonly theme: Theme;
  readonly front: Token;
  readonly ground: 'paper' | 'wash';
  readonly ratio: number;
  readonly least: number;
  /** The colour of the two that was set, and not the element's own. */
  readonly set: Token;
}

/** Themes that the element may be drawn in. */
const themesOf = ({ theme }: Settings): readonly Theme[] =>
  theme === 'auto' ? ['light', 'dark'] : [theme];

/** The colours of a theme as they will be: what was set, else the element's own. */
function coloursIn({ colours }: Settings, theme: Theme): Readonly<Record<Token, string>> {
  const own = ownColours[theme];
  const set = Object.fromEntries(
    Object.entries(colours).filter(([, colour]) => parseHex(colour) !== undefined),
  ) as Partial<Record<Token, string>>;
  const accent = set.accent ?? own.accent;
  // Without a colour of their own, these two take the accent's.
  return { ...own, accent, focus: accent, mark: accent, ...set };
}

/** The weakest pair of each colour that was set, in each theme that can come. */
export function weakPairs(settings: Settings): readonly Weak[] {
  return themesOf(settings).flatMap((theme) => {
    const colours = coloursIn(settings, theme);
    const weakest = new Map<Token, Weak>();
    for (const [front, least] of needs) {
      for (const ground of ['paper', 'wash'] as const) {
        const set = whichIsSet(settings, front, ground);
        const ratio = contrast(colours[front], colours[ground]) ?? 21;
        if (!set || ratio >= least) continue;
        const before = weakest.get(set);
        if (before && before.ratio / before.least <= ratio / least) continue;
        weakest.set(set, { theme, front, ground, ratio, least, set });
      }
    }
    return [...weakest.values()];
  });
}

/** Of two colours the one that was set, if any. What follows the accent is measured as the accent. */
const whichIsSet = ({ colours }: Settings, front: Token, ground: Token): Token | undefined =>
  [front, ground].find((token) => colours[token]);
