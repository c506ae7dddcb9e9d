import { expect } from 'chai';
import { html } from 'lit';
import jsQr from 'jsqr';
import { registerTake, type TcTake } from '../../src/elements/tc-take.js';
import { qrCode } from '../../src/qr/qr-code.js';
import {
  all,
  becomes,
  focused,
  named,
  next,
  put,
  shownView,
  textOf,
  the,
} from '../support/elements.js';
import { faults } from '../support/page.js';

registerTake();

const address = `https://host.test/page#tc=v1;d=sample;c=${'alpha-infusion,'.repeat(4)};p=early`;

async function take(link?: string, compare?: readonly string[], measures = false): Promise<TcTake> {
  const { choosing, decision, table, about } = shownView(compare ? { compare } : {});
  const source = { ...choosing, decision, table, about, today: '2026-06-01', link, measures };
  const place = put(html`<div class="tc"><tc-take .source=${source}></tc-take></div>`);
  const element = the(place, 'tc-take');
  await element.updateComplete;
  return element;
}

/** Lets the clipboard take, or refuse, what is copied, until the end of the test. */
function clipboard(isAllowed: boolean): string[] {
  const copied: string[] = [];
  const value = {
    writeText: (text: string) => {
      if (!isAllowed) return Promise.reject(new DOMException('no', 'NotAllowedError'));
      copied.push(text);
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  return copied;
}

afterEach(() => {
  delete (navigator as { clipboard?: unknown }).clipboard;
});

const said = (element: Element) => textOf(the(element, '[role=status]'));

/** What a camera reads in a drawn code. */
function readCode(svg: Element): string | undefined {
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  const [left = 0, , side = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = 4;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -left * scale, -left * scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQr(data, width, height)?.data;
}

describe('the questionnaires', () => {
  it('are offered only where the page wants to hear of them', async () => {
    expect(textOf(await take())).not.to.include('Say how the talk went');
    const element = await take(undefined, undefined, true);
    named(element, 'button', 'Say how the talk went').click();
    await becomes(element, () => all(element, 'tc-measures').length === 1);
  });
});

describe('tc-take', () => {
  it('says that nothing is stored or sent', async () => {
    expect(textOf(await take())).to.include('Nothing is stored or sent.');
  });

  it('is not there where nothing is compared', async () => {
    expect(textOf(await take(undefined, []))).to.equal('');
  });

  it('copies the text', async () => {
    const copied = clipboard(true);
    const element = await take();
    named(element, 'button', 'Copy as text').click();
    await becomes(element, () => said(element) === 'The text is copied.');
    expect(copied.join()).to.include('OPTIONS');
    expect(all(element, 'textarea')).to.have.length(0);
  });

  it('shows the text, marked to be copied, where the browser refuses', async () => {
    clipboard(false);
    const element = await take();
    const shown = next(element, 'focusin');
    named(element, 'button', 'Copy as text').click();
    await shown;
    expect(focused()?.localName).to.equal('textarea');
    const field = the(element, 'textarea');
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(field.readOnly).to.equal(true);
    expect(field.value).to.include('Alpha');
  });

  it('says so where printing is refused, and leaves no frame behind', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    if (!own) throw new Error('no frames');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const inside = own.get?.call(this) as Window;
        inside.print = () => {
          throw new DOMException('no', 'NotAllowedError');
        };
        return inside;
      },
    });
    try {
      const element = await take();
      named(element, 'button', 'Print').click();
      await becomes(element, () => said(element) !== '');
      expect(said(element)).to.include('Copy');
      expect(all(element, 'iframe')).to.deep.equal([]);
      expect(textOf(focused() ?? element)).to.equal('Print one page');
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    }
  });

  it('has no link where the page allows none', async () => {
    const buttons = all(await take(), 'button').map((button) => textOf(button));
    expect(buttons).to.deep.equal(['Print one page', 'Copy as text']);
  });

  it('copies the link, and says what it does not hold', async () => {
    const copied = clipboard(true);
    const element = await take(address);
    named(element, 'button', 'Copy the link').click();
    await becomes(element, () => said(element).startsWith('The link is copied.'));
    expect(copied).to.deep.equal([address]);
  });

  it('draws a code that a camera reads as the link, with the link beside it', async () => {
    const element = await take(address);
    named(element, 'button', 'Show a QR code').click();
    await becomes(element, () => all(element, '.code').length === 1);
    expect(readCode(the(element, '.code'))).to.equal(address);
    expect(the(element, 'figure a').getAttribute('href')).to.equal(address);
    named(element, 'button', 'Hide the QR code').click();
    await becomes(element, () => all(element, '.code').length === 0);
  });

  it('says so where a link is too long for a code', async () => {
    const element = await take(`${address}${'x'.repeat(4000)}`);
    named(element, 'button', 'Show a QR code').click();
    await becomes(element, () => textOf(element).includes('too long for a QR code'));
    expect(all(element, '.code')).to.have.length(0);
    expect(qrCode('x'.repeat(4000))).to.equal(undefined);
  });

  it('keeps the code black on white in the dark', async () => {
    const element = await take(address);
    named(element, 'button', 'Show a QR code').click();
    await becomes(element, () => all(element, '.code').length === 1);
    const fills = [...the(element, '.code').children].map((one) => one.getAttribute('fill'));
    expect(fills).to.deep.equal(['#fff', '#000']);
  });

  it('has nothing that a rule of accessibility is against', async () => {
    const element = await take(address);
    named(element, 'button', 'Show a QR code').click();
    await becomes(element, () => all(element, '.code').length === 1);
    expect(await faults(element)).to.equal('');
  });
});
