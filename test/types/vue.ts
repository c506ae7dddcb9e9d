// Vue 3: what the compiler of templates looks up.
import 'treatment-comparison/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['treatment-comparison']>['$props'];

export const good: Props = {
  src: './dataset.json',
  mode: 'card',
  headingLevel: 3,
  link: true,
  class: 'wide',
  style: { '--tc-accent': '#703' },
  id: 'one',
  key: 'one',
  onClick: () => undefined,
  onTcReady: (event) => event.currentTarget.reload(),
  onTcChange: ({ compare }) => console.log(compare.join()),
};

// @ts-expect-error -- There is no such mode.
export const badMode: Props = { mode: 'cards' };
// @ts-expect-error -- A number, not text.
export const badLevel: Props = { headingLevel: 'three' };
// @ts-expect-error -- The event has no detail.
export const badEvent: Props = { onTcChange: (event) => console.log(event.detail) };
