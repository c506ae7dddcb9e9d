// Takes over elements that were written ahead as they stand, instead of drawing them anew. It must run
// before they get their names.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement, adoptStyles, type ReactiveController } from 'lit';
import { ThemeController, type Theme } from '../elements/theme-controller.js';
import { untilScript, writtenMark } from '../prerender/written-mark.js';
import { TreatmentComparison } from '../treatment-comparison.js';
import { version } from '../version.js';

// Another copy of Lit that comes to this page later must stay as it is.
Reflect.deleteProperty(globalThis, 'litElementHydrateSupport');

/** Elements that stand there as they were written, with what they sleep with until they are ours. */
const written = new WeakMap<LitElement, ReactiveController[]>();
/** The elements of these controllers. */
const hosts = new WeakMap<ReactiveController, LitElement>();

interface Drawing {
  update(changed: Map<PropertyKey, unknown>): void;
}

const prototype = LitElement.prototype as LitElement & Drawing;
const { addController, update } = prototype;

/**
 * The first drawing must be the one that stands there. So nothing looks at the page before it: neither
 * how wide it is, nor what colour it has, nor what its address says.
 */
prototype.addController = function (this: LitElement, controller) {
  if (!this.shadowRoot || this.hasUpdated) {
    addController.call(this, controller);
    return;
  }
  const asleep = written.get(this) ?? [];
  written.set(this, [...asleep, controller]);
  hosts.set(controller, this);
  const isAwake = () => !written.has(this);
  addController.call(this, {
    hostConnected: () => isAwake() && controller.hostConnected?.(),
    hostDisconnected: () => isAwake() && controller.hostDisconnected?.(),
    hostUpdate: () => isAwake() && controller.hostUpdate?.(),
    hostUpdated: () => isAwake() && controller.hostUpdated?.(),
  });
};

prototype.update = function (this: LitElement & Drawing, changed) {
  const root = this.hasUpdated ? null : this.shadowRoot;
  if (!root?.firstChild) {
    update.call(this, changed);
    return;
  }
  if (isOfAnother(this)) root.replaceChildren(document.createComment('lit-part'));
  try {
    update.call(this, changed);
  } catch {
    // Written by another version, or of other data than the page holds now.
    root.replaceChildren();
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    update.call(this, changed);
  }
  void this.updateComplete.then(() => {
    wake(this);
  });
};

function wake(element: LitElement) {
  const controllers = written.get(element) ?? [];
  written.delete(element);
  for (const part of element.renderRoot.querySelectorAll(`.${untilScript}`)) part.remove();
  if (element.isConnected) for (const controller of controllers) controller.hostConnected?.();
  element.requestUpdate();
}

/** Whether the element was written by another version: its words may be others in the same places. */
function isOfAnother(element: LitElement): boolean {
  const mark = element.getAttribute(writtenMark);
  return mark !== null && mark.split(' ')[0] !== version;
}

const themes = ThemeController.prototype;
const { themeFor } = themes;
themes.themeFor = function (wanted) {
  const host = hosts.get(this);
  return host && written.has(host) ? writtenTheme(host) : themeFor.call(this, wanted);
};

const writtenTheme = (host: LitElement): Theme =>
  host.shadowRoot?.querySelector('[data-theme="dark"]') ? 'dark' : 'light';

const days = TreatmentComparison.prototype as unknown as { today: () => string };
const { today } = days;
days.today = function (this: TreatmentComparison) {
  const day = written.has(this) ? this.getAttribute(writtenMark)?.split(' ')[1] : undefined;
  return day ?? today.call(this);
};
