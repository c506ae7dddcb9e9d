import { strong, type Rich } from './rich.js';

/** Words about what may be compared, and about what was looked for and not seen. They come late. */
export const enComparing = {
  noneSentence: (p: {
    count: string;
    name: string;
    span: string;
    couldBe?: string | undefined;
  }): Rich => [
    `With ${p.name}: `,
    strong(p.count),
    ` (${p.span}).`,
    ...(p.couldBe === undefined ? [] : [` ${p.couldBe}`]),
  ],
  noneAgainst: (p: { count: string; name: string; couldBe?: string | undefined }): Rich => [
    ` With ${p.name}: `,
    strong(p.count),
    '.',
    ...(p.couldBe === undefined ? [] : [` ${p.couldBe}`]),
  ],
  countAndExact: (p: { count: string; exact: string }) => `${p.count} (${p.exact})`,
  whyNot: (p: { reasons: string }) => `Between options, ${p.reasons}.`,
  refusals: () => ({
    'other-outcome': 'different things were counted',
    'other-people': 'people had different forms of the condition',
    'other-time': 'the time spans differ',
    'other-study': 'the figures come from different studies',
    'other-count': 'the figures were counted in different ways',
    'one-group': 'there was one group only',
    'no-figure': 'the other group has no figure',
  }),
};
