// The datasets that come with the element: one folder below `data` each.
const found = import.meta.glob<{ readonly condition: string }>('../../data/*/dataset.json', {
  eager: true,
  import: 'decision',
});

/** Name of the folder, and what it is about. */
export const shipped: readonly { readonly name: string; readonly title: string }[] = Object.entries(
  found,
)
  .map(([path, { condition }]) => ({ name: path.split('/').at(-2) ?? '', title: condition }))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));
