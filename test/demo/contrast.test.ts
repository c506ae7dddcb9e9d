import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, ownColours, parseHex, weakPairs } from '../../demo/configure/contrast.js';
import { atFirst, tokens, type Settings } from '../../demo/configure/settings.js';

describe('contrast', () => {
  // Known values: black on white; the greys next to 4.5 on white; a colour against itself.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#fff', 4.48],
    ['#0b5a78', '#0B5A78', 1],
  ])('of %s on %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBeCloseTo(ratio, 2);
  });

  it.each(['', '#12345', 'red', 'rgb(0,0,0)', '#ggg', '#fff;}'])(
    'takes "%s" for no colour',
    (text) => {
      expect(parseHex(text)).toBeUndefined();
    },
  );
});

describe('the element’s own colours', () => {
  const css = readFileSync('src/styles/tokens.ts', 'utf8');
  const [, light = '', dark = ''] =
    /\.tc \{([^}]*)\}[^}]*data-theme='dark'\] \{([^}]*)\}/.exec(css) ?? [];

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('are those of its styles when it is %s', (theme, block) => {
    const valueOf = (token: string): string | undefined => {
      const said = new RegExp(`--tc-${token}, (#\\w+|var\\(--_accent\\))\\)`);
      // What dark does not say anew is as in light.
      const value = (said.exec(block) ?? said.exec(light))?.[1];
      return value?.startsWith('var') ? valueOf('accent') : value;
    };
    expect(Object.fromEntries(tokens.map((token) => [token, valueOf(token)]))).toEqual(
      ownColours[theme],
    );
  });

  it('are far enough apart', () => {
    const colours = { ...ownColours.light };
    expect(weakPairs({ ...atFirst, theme: 'light', colours })).toEqual([]);
    expect(weakPairs({ ...atFirst, theme: 'dark', colours: { ...ownColours.dark } })).toEqual([]);
  });
});

describe('colours that were set', () => {
  const weak = (colours: Settings['colours'], theme: Settings['theme'] = 'auto') =>
    weakPairs({ ...atFirst, theme, colours });

  it('are measured in both themes, as long as both can come', () => {
    const found = weak({ accent: '#0b5a78' });
    expect(found.map(({ theme, set }) => [theme, set])).toEqual([['dark', 'accent']]);
    expect(weak({ accent: '#0b5a78' }, 'light')).toEqual([]);
  });

  it('are measured by what stands on them, too', () => {
    const [found] = weak({ paper: '#14202a' }, 'light');
    expect(found).toMatchObject({ set: 'paper', ground: 'paper', front: 'ink', ratio: 1 });
  });

  it('need less as a mark than as a text', () => {
    // 3.95 to 1 on white, 3.64 to 1 on the wash.
    expect(weak({ mark: '#808080' }, 'light')).toEqual([]);
    expect(weak({ 'ink-2': '#808080' }, 'light')).toMatchObject([{ least: 4.5, ground: 'wash' }]);
  });

  it('take the accent for what follows it', () => {
    const { focus, mark, ...dark } = ownColours.dark;
    expect([focus, mark]).toEqual([dark.accent, dark.accent]);
    expect(weak(dark, 'light')).toEqual([]);
    expect(weak({ ...dark, mark: '#0b5a78' }, 'light')).toMatchObject([{ set: 'mark', least: 3 }]);
  });

  it('say nothing about hairlines, which carry no meaning', () => {
    expect(weak({ rule: '#ffffff' })).toEqual([]);
  });

  it('leave what is no colour to be told of as that', () => {
    expect(weak({ accent: 'blue' })).toEqual([]);
  });
});
