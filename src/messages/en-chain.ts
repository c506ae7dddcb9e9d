/** Words of the way from one option to another over the studies between them. */
export const enChain = {
  pair: (p: { a: string; b: string }) => `${p.a} and ${p.b}`,
  together: (p: { studies: string; people: string }) => `${p.studies}; ${p.people} people together`,
  study: (p: { name: string; people?: string; span: string }) =>
    [
      `${p.name} (`,
      p.people === undefined ? 'people not reported' : `${p.people} people`,
      `, ${p.span}`,
      ')',
    ].join(''),
  direct: () =>
    'Each of these studies had both. Set figures side by side within one study, not from one study to another.',
  directInOne: () => 'This study had both, so its figures may be set side by side.',
  indirect: (p: { a: string; b: string }) =>
    `Each study had other people, at another time. That alone makes figures higher or lower. So don’t set a figure of ${p.a} from one study beside a figure of ${p.b} from another.`,
};
