// What can be set, how it stands in the element's attributes, and how it travels in an address.

/** Ways to put the comparison on a page, in the order they are offered. */
export const forms = [
  'script',
  'iframe',
  'wordpress',
  'mount',
  'single',
  'static',
  'react',
  'vue',
] as const;
export type Form = (typeof forms)[number];

export const modes = ['full', 'visit', 'card'] as const;
export const audiences = ['patient', 'clinician'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const arrangements = ['steps', 'page', 'parts'] as const;
export const headings = ['1', '2', '3', '4', '5', '6'] as const;

/** The parts that `sections` may name, in their usual order. */
export const parts = [
  'picker',
  'marks',
  'table',
  'chart',
  'calendar',
  'harms',
  'stopping',
  'questions',
  'take',
] as const;
export type Part = (typeof parts)[number];

/** The colours that can be set, `--tc-` and one of these. */
export const tokens = [
  'paper',
  'wash',
  'ink',
  'ink-2',
  'rule',
  'rule-mid',
  'accent',
  'focus',
  'mark',
  'mark-against',
  'mark-rest',
] as const;
export type Token = (typeof tokens)[number];

/** The most options that the element sets side by side. */
export const mostOptions = 4;

/** All that is set, as it was typed: what is wrong with it is found out apart. */
export interface Settings {
  /** Name of a dataset that comes with the element, or `own`. */
  readonly dataset: string;
  /** Address of an own dataset. */
  readonly src: string;
  /** Address of the folder that holds the built files. */
  readonly files: string;
  readonly compare: readonly string[];
  readonly population: string;
  readonly current: string;
  readonly mode: (typeof modes)[number];
  readonly full: string;
  readonly idle: string;
  readonly arrangement: (typeof arrangements)[number];
  readonly parts: readonly Part[];
  readonly audience: (typeof audiences)[number];
  readonly lang: string;
  readonly theme: (typeof themes)[number];
  readonly heading: (typeof headings)[number];
  readonly link: boolean;
  readonly measures: boolean;
  readonly local: string;
  readonly colours: Readonly<Partial<Record<Token, string>>>;
  readonly form: Form;
}

export const atFirst: Settings = {
  dataset: 'multiple-sclerosis',
  src: '',
  files: './dist/',
  compare: [],
  population: '',
  current: '',
  mode: 'full',
  full: '',
  idle: '',
  arrangement: 'steps',
  parts: [],
  audience: 'patient',
  lang: '',
  theme: 'auto',
  heading: '2',
  link: false,
  measures: false,
  local: '',
  colours: {},
  form: 'script',
};

/** The address of the folder, with the slash at its end. */
export const folderOf = (files: string): string => {
  const folder = files.trim();
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
};

/** The address of the dataset as a page would write it. */
export const srcOf = ({ dataset, src, files }: Settings): string =>
  dataset === 'own' ? src.trim() : `${folderOf(files)}data/${dataset}/dataset.json`;

/** An attribute with its value; `true` stands without one. */
export type Attribute = readonly [name: string, value: string | true];

/** The attributes that say what is set, without those that say what holds anyway. */
export function attributesOf(settings: Settings): readonly Attribute[] {
  const { mode, arrangement, heading, link, measures } = settings;
  const isFull = mode === 'full';
  const all: readonly (readonly [string, string | boolean])[] = [
    ['src', srcOf(settings)],
    ['local', settings.local.trim()],
    ['compare', settings.compare.join(' ')],
    ['population', settings.population],
    ['current', settings.current],
    ['mode', isFull ? '' : mode],
    ['full', mode === 'card' ? settings.full.trim() : ''],
    ['idle', mode === 'visit' ? settings.idle.trim() : ''],
    ['layout', isFull && arrangement === 'page' ? 'page' : ''],
    ['sections', isFull && arrangement === 'parts' ? settings.parts.join(' ') : ''],
    ['audience', settings.audience === 'patient' ? '' : settings.audience],
    ['lang', settings.lang.trim()],
    ['theme', settings.theme === 'auto' ? '' : settings.theme],
    ['heading-level', heading === '2' ? '' : heading],
    ['link', link],
    ['measures', measures],
  ];
  return all.flatMap(([name, value]) =>
    value === '' || value === false ? [] : [[name, value] as const],
  );
}

/** The colours that were set, by the name of their custom property. */
export const coloursOf = ({ colours }: Settings): readonly (readonly [string, string])[] =>
  tokens.flatMap((token) => {
    const colour = colours[token]?.trim() ?? '';
    return colour === '' ? [] : [[`--tc-${token}`, colour] as const];
  });

const texts = ['dataset', 'src', 'files', 'population', 'current', 'full', 'idle', 'lang'] as const;
const lists = { compare: undefined, parts } as const;
const choices = {
  mode: modes,
  arrangement: arrangements,
  audience: audiences,
  theme: themes,
  heading: headings,
  form: forms,
} as const;
const switches = ['link', 'measures'] as const;

/** The settings as what stands after `#` in an address: only what is not as at first. */
export function fragmentOf(settings: Settings): string {
  const said = new URLSearchParams();
  for (const name of [...texts, 'local', ...objectKeys(choices)] as const) {
    if (settings[name] !== atFirst[name]) said.set(name, settings[name]);
  }
  for (const name of objectKeys(lists)) {
    if (settings[name].length > 0) said.set(name, settings[name].join(' '));
  }
  for (const name of switches) if (settings[name]) said.set(name, 'yes');
  for (const token of tokens) {
    const colour = settings.colours[token] ?? '';
    if (colour !== '') said.set(`tc-${token}`, colour);
  }
  return said.toString();
}

/** Settings from an address, and the names in it that say nothing. Anybody may have written it. */
export function settingsIn(fragment: string): {
  readonly settings: Settings;
  readonly unknown: readonly string[];
} {
  const unknown: string[] = [];
  let settings: Settings = atFirst;
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const said = readOne(name, value, settings);
    if (said) settings = { ...settings, ...said };
    else unknown.push(name);
  }
  return { settings, unknown };
}

function readOne(name: string, value: string, { colours }: Settings) {
  if (isOneOf([...texts, 'local'], name)) return { [name]: value };
  if (isOneOf(switches, name)) return value === 'yes' ? { [name]: true } : undefined;
  if (isOneOf(objectKeys(choices), name)) {
    return isOneOf<string>(choices[name], value) ? { [name]: value } : undefined;
  }
  if (isOneOf(objectKeys(lists), name)) {
    const known: readonly string[] | undefined = lists[name];
    const words = [...new Set(value.split(/\s+/).filter(Boolean))];
    return known && !words.every((word) => known.includes(word)) ? undefined : { [name]: words };
  }
  const token = name.startsWith('tc-') ? name.slice(3) : '';
  return isOneOf(tokens, token) ? { colours: { ...colours, [token]: value } } : undefined;
}

const isOneOf = <T extends string>(known: readonly T[], name: string): name is T =>
  (known as readonly string[]).includes(name);

const objectKeys = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[];
