import { describe, expect, it } from 'vitest';
import {
  frameMessage,
  mostPixels,
  pageMessage,
  readFrameMessage,
  readPageMessage,
  wordPressMessage,
} from '../../../src/embed/frame/messages.js';

const ours = { type: 'treatment-comparison-frame', version: 1 };

describe('what a frame says', () => {
  it.each([
    [{ height: 812 }],
    [{ hello: true }],
    [{ show: { top: 0, bottom: 24 } }],
    [{ height: mostPixels, show: { top: 5, bottom: 5 } }],
  ] as const)('reaches the page as it was meant: %j', (wish) => {
    const { data } = new MessageEvent('message', { data: structuredClone(frameMessage(wish)) });
    expect(readFrameMessage(data)).toEqual(wish);
  });

  it('is understood by a site that listens to Datawrapper', () => {
    expect(frameMessage({ height: 640 })).toMatchObject({
      'datawrapper-height': { 'treatment-comparison': 640 },
    });
    expect(frameMessage({ hello: true })).not.toHaveProperty('datawrapper-height');
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'treatment-comparison-frame'],
    ['somebody else’s message', { type: 'resize', version: 1, height: 500 }],
    ['another version', { ...ours, version: 2, height: 500 }],
    ['a height that is no number', { ...ours, height: Number.NaN }],
    ['no height at all', { ...ours, height: Infinity }],
    ['an immense height', { ...ours, height: 1e9 }],
    ['a height below nothing', { ...ours, height: -300 }],
    ['a height of nothing, as in a frame that is not shown', { ...ours, height: 0 }],
    ['a height with a unit', { ...ours, height: '500px' }],
    ['markup', { ...ours, height: '<img src=x onerror=alert(1)>' }],
    ['a place above the frame', { ...ours, show: { top: -1, bottom: 20 } }],
    ['a place that ends before it begins', { ...ours, show: { top: 20, bottom: 10 } }],
    ['a place without an end', { ...ours, height: 500, show: { top: 20 } }],
    ['a place that is no place', { ...ours, height: 500, show: 'below' }],
  ])('means nothing when it is %s', (_, data) => {
    expect(readFrameMessage(data)).toBeUndefined();
  });

  it('keeps nothing that was not agreed on', () => {
    expect(readFrameMessage({ ...ours, height: 500, html: '<b>', hello: 'yes' })).toEqual({
      height: 500,
    });
  });
});

describe('what a page tells its frame', () => {
  it.each([[{}], [{ theme: 'dark' }], [{ theme: 'light' }]] as const)(
    'reaches it as it was meant: %j',
    (news) => {
      expect(readPageMessage(structuredClone(pageMessage(news)))).toEqual(news);
    },
  );

  it.each([
    ['a theme that there is not', pageMessage({ theme: 'red' as 'dark' })],
    ['what a frame says', frameMessage({ height: 500 })],
    ['nothing', null],
  ])('means nothing when it is %s', (_, data) => {
    expect(readPageMessage(data)).toBeUndefined();
  });
});

describe('the height in the words of WordPress', () => {
  it('carries the secret that WordPress gave', () => {
    expect(wordPressMessage('#?secret=aB3dE6gH9j', 700)).toEqual({
      message: 'height',
      value: 700,
      secret: 'aB3dE6gH9j',
    });
  });

  it.each(['', '#?secret=', '#tc=1', '#?secret=a<b>', `#?secret=${'a'.repeat(41)}`])(
    'is not said where there is none: “%s”',
    (hash) => {
      expect(wordPressMessage(hash, 700)).toBeUndefined();
    },
  );
});
