// All that is wrong with the settings, and all that is worth knowing, each at its field.
import { addressRemark, type Remark } from './addresses.js';
import { parseHex, weakPairs, type Weak } from './contrast.js';
import { mostOptions, tokens, type Settings, type Token } from './settings.js';

/** Names of the fields that something can be said about. */
export type Field =
  | 'src'
  | 'files'
  | 'compare'
  | 'population'
  | 'current'
  | 'full'
  | 'idle'
  | 'parts'
  | 'lang'
  | 'link'
  | 'measures'
  | 'local'
  | `tc-${Token}`;

/** What is said at each field, errors first. */
export type Remarks = Readonly<Partial<Record<Field, readonly Remark[]>>>;

/** The ids that a dataset has, once it was read. */
export interface Known {
  readonly options: readonly string[];
  readonly populations: readonly string[];
}

const error = (text: string): Remark => ({ kind: 'error', text });
const warning = (text: string): Remark => ({ kind: 'warning', text });

/** @param known - What the dataset has; nothing when it could not be read. */
export function remarksOn(settings: Settings, known: Known | undefined): Remarks {
  const { mode, link, measures } = settings;
  const all: readonly (readonly [Field, readonly (Remark | undefined)[]])[] = [
    ['src', settings.dataset === 'own' ? sourceRemarks(settings.src) : []],
    ['files', filesRemarks(settings)],
    ['compare', compareRemarks(settings, known)],
    ['population', [idRemark(settings.population, known?.populations)]],
    ['current', [idRemark(settings.current, known?.options)]],
    ['full', mode === 'card' ? [addressRemark(settings.full)] : []],
    ['idle', mode === 'visit' ? [idleRemark(settings.idle)] : []],
    ['parts', [partsRemark(settings)]],
    ['lang', [langRemark(settings.lang)]],
    ['link', link ? [warning(linkNote)] : []],
    ['measures', measures ? [warning(measuresNote)] : []],
    ['local', [addressRemark(settings.local), corsRemark(settings.local)]],
    ...tokens.map((token) => [`tc-${token}`, colourRemarks(settings, token)] as const),
  ];
  const said = all.flatMap(([field, remarks]) => {
    const some = remarks.filter((one) => one !== undefined);
    return some.length === 0 ? [] : [[field, some.sort(errorsFirst)] as const];
  });
  return Object.fromEntries(said);
}

const errorsFirst = (a: Remark, b: Remark) =>
  Number(b.kind === 'error') - Number(a.kind === 'error');

/** The fields with errors: as long as there is one, there is no code to copy. */
export const errorsIn = (remarks: Remarks): readonly (readonly [Field, string])[] =>
  (Object.entries(remarks) as [Field, readonly Remark[]][]).flatMap(([field, said]) =>
    said.flatMap(({ kind, text }) => (kind === 'error' ? [[field, text] as const] : [])),
  );

const linkNote =
  'What a reader chooses then stands in the address of your page, after #. It stays in the browser; whoever gets the link, or shares the computer, can see it. It says nothing about the reader’s name.';

const measuresNote =
  'SURE is free to use. CollaboRATE is under CC BY-NC-ND 3.0: not for commercial sites, and no changes. The answers go to your page and nowhere else; what your page does with them is yours to say in its privacy notice.';

function sourceRemarks(src: string): readonly (Remark | undefined)[] {
  if (src.trim() === '') {
    return [error('Type the address of your dataset, such as ./data/asthma/dataset.json.')];
  }
  return [addressRemark(src), corsRemark(src)];
}

const corsRemark = (address: string): Remark | undefined =>
  /^https:\/\//i.test(address.trim())
    ? warning(
        'Unless it is your own site, that site has to allow it: it must send the header Access-Control-Allow-Origin. The preview shows whether it does.',
      )
    : undefined;

function filesRemarks({ files }: Settings): readonly (Remark | undefined)[] {
  if (files.trim() === '') {
    return [
      error('Type where the files are. ./dist/ is right if the folder lies beside your page.'),
    ];
  }
  const isPage = /\.(html?|m?js|json)$/i.test(files.trim());
  return [
    addressRemark(files),
    isPage
      ? error('This is the address of a file. Type that of the folder it lies in.')
      : undefined,
  ];
}

function compareRemarks(
  { compare, mode, form }: Settings,
  known: Known | undefined,
): readonly (Remark | undefined)[] {
  const strange = known ? compare.filter((id) => !known.options.includes(id)) : [];
  const { length } = compare;
  return [
    length > mostOptions
      ? error(
          `Four options fit side by side, and ${length} are ticked. Untick ${length - mostOptions}.`,
        )
      : undefined,
    length === 0 && form === 'static'
      ? error('Without a script readers can’t choose for themselves. Tick one to four.')
      : undefined,
    strange.length > 0
      ? error(
          `The dataset has no option with the id ${strange.map((id) => `“${id}”`).join(', ')}. Untick it in the list of options.`,
        )
      : undefined,
    mode !== 'full' && length < 2
      ? warning(
          mode === 'card'
            ? 'A card shows two options. Tick two.'
            : 'A visit begins with a comparison. Tick at least two.',
        )
      : undefined,
    mode === 'card' && length > 2
      ? warning('A card has room for two. It names the others and leads to the full comparison.')
      : undefined,
  ];
}

const idRemark = (id: string, known: readonly string[] | undefined): Remark | undefined =>
  id !== '' && known && !known.includes(id)
    ? error(`The dataset has no “${id}”. Choose from the list.`)
    : undefined;

const idleRemark = (idle: string): Remark | undefined =>
  idle.trim() === '' || /^\d{1,4}([.]\d+)?$/.test(idle.trim())
    ? undefined
    : error('Type a number of minutes, such as 5. Leave it empty to keep what was chosen.');

const partsRemark = ({ mode, arrangement, parts }: Settings): Remark | undefined =>
  mode === 'full' && arrangement === 'parts' && parts.length === 0
    ? error('Tick at least one part.')
    : undefined;

function langRemark(typed: string): Remark | undefined {
  const tag = typed.trim();
  if (tag === '') return undefined;
  if (!isLanguageTag(tag)) {
    const meant = tag.replaceAll('_', '-');
    const hint = meant !== tag && isLanguageTag(meant) ? ` Did you mean ${meant}?` : '';
    return error(`“${tag}” is no language tag. Tags look like en or en-GB.${hint}`);
  }
  return tag.toLowerCase().split('-')[0] === 'en'
    ? undefined
    : warning('The interface speaks English so far, and will be shown in English.');
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function colourRemarks(settings: Settings, token: Token): readonly (Remark | undefined)[] {
  const colour = settings.colours[token]?.trim() ?? '';
  if (colour === '') return [];
  if (!parseHex(colour)) {
    return [error('Type a colour as # and six digits or letters a to f, such as #0b5a78.')];
  }
  return weakPairs(settings)
    .filter(({ set }) => set === token)
    .map((weak) => warning(weakText(weak, settings)));
}

/** How the page calls each colour. */
export const tokenNames: Readonly<Record<Token, string>> = {
  paper: 'Background',
  wash: 'Background of opened panels',
  ink: 'Text',
  'ink-2': 'Notes',
  rule: 'Hairlines',
  'rule-mid': 'Borders of fields',
  accent: 'Links, buttons and bars',
  focus: 'Ring around what is in use',
  mark: 'Bars of an option',
  'mark-against': 'Bars of what it was compared with',
  'mark-rest': 'Dots of people without the event',
};

function weakText({ theme, front, ground, ratio, least, set }: Weak, settings: Settings): string {
  // Cut and not rounded: 4.497 must not be shown as enough.
  const measured = (Math.floor(ratio * 100) / 100).toFixed(2);
  const fact = `In the ${theme} theme, ${nameInText(front)} on ${nameInText(ground)} is ${measured} to 1; readers need ${least} to 1.`;
  const direction = (theme === 'dark') === (set === front) ? 'lighter' : 'darker';
  const other = theme === 'dark' ? 'light' : 'dark';
  return settings.theme === 'auto'
    ? `${fact} Take a ${direction} one, or show the ${other} theme only.`
    : `${fact} Take a ${direction} one.`;
}

const nameInText = (token: Token): string =>
  `“${tokenNames[token].charAt(0).toLowerCase()}${tokenNames[token].slice(1)}”`;
