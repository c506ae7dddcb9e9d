// What the address of a frame asks for. Whoever links to a hospital's frame writes that address, so
// nothing in it may bring figures, or links, from elsewhere under the hospital's name.

/** How each attribute is read. */
const readers = {
  src: 'data',
  local: 'data',
  full: 'page',
  link: 'switch',
  measures: 'switch',
  lang: 'language',
  compare: 'text',
  population: 'text',
  current: 'text',
  mode: 'text',
  layout: 'text',
  idle: 'text',
  theme: 'text',
  'heading-level': 'text',
  audience: 'text',
  sections: 'text',
} as const;

/** An attribute of the element that can stand in the address. */
export type FrameAttribute = keyof typeof readers;

/** Longest value in characters: four ids, or an address, are far from it. */
const longest = 500;

/** Why something of the address is not used. */
export type FrameFault =
  'unknown' | 'twice' | 'fixed' | 'too-long' | 'elsewhere' | 'no-switch' | 'no-language';

/** Why, for whoever wrote the address: after the name. */
export const faultTexts: Readonly<Record<FrameFault, string>> = {
  unknown: 'is no attribute of the comparison and changes nothing',
  twice: 'is there more than once; the first one counts',
  fixed: 'is fixed for this page and stays as it is',
  'too-long': 'is too long and is left out',
  elsewhere: 'leads out of where this page may take it from and is left out',
  'no-switch': 'is neither on nor off (leave its value away, or write 0) and is left out',
  'no-language': 'is no language and is left out',
};

export interface FrameProblem {
  readonly fault: FrameFault;
  /** The name as it stands in the address. */
  readonly name: string;
}

export interface FrameSettings {
  /** Attributes for the element; addresses are whole. */
  readonly attributes: ReadonlyMap<FrameAttribute, string>;
  readonly problems: readonly FrameProblem[];
}

/** What the owner of the page decides, and whoever writes its address does not. */
export interface FrameRules {
  /** Address of the page itself, without what stands after `?`. */
  readonly page: string;
  /** Folders, relative to the page, that data may come from; those below them too. */
  readonly folders: string;
  /** Attributes that this page has whatever its address says, written as in an address. */
  readonly fixed?: string;
}

const isAttribute = (name: string): name is FrameAttribute => Object.hasOwn(readers, name);

/** Reads what stands after `?` in the address of a frame. */
export function readSettings(query: string, rules: FrameRules): FrameSettings {
  const problems: FrameProblem[] = [];
  const attributes = new Map<FrameAttribute, string>();
  const seen = new Set<string>();
  const take = (name: string, value: string, known?: FrameFault) => {
    const read = readOne(name, value, rules);
    const fault = known ?? read.fault;
    seen.add(name);
    if (fault) problems.push({ fault, name });
    else if (read.value !== undefined) attributes.set(name as FrameAttribute, read.value);
  };
  for (const [name, value] of new URLSearchParams(rules.fixed)) take(name, value);
  const fixed = new Set(seen);
  // A page for one dataset shows no other under its name.
  if (fixed.size > 0) fixed.add('src').add('local');
  for (const [name, value] of new URLSearchParams(query)) {
    take(name, value, fixed.has(name) ? 'fixed' : seen.has(name) ? 'twice' : undefined);
  }
  return { attributes, problems };
}

interface ReadValue {
  readonly fault?: FrameFault;
  /** Left out: the attribute is not set. */
  readonly value?: string;
}

function readOne(name: string, value: string, { page, folders }: FrameRules): ReadValue {
  if (!isAttribute(name)) return { fault: 'unknown' };
  if (value.length > longest) return { fault: 'too-long' };
  switch (readers[name]) {
    case 'data':
      return found(addressBelow(value, page, folders), 'elsewhere');
    case 'page':
      return found(addressOfSite(value, page), 'elsewhere');
    case 'language':
      return found(isLocale(value) ? value : undefined, 'no-language');
    case 'switch':
      return readSwitch(name, value);
    case 'text':
      return { value };
  }
}

const found = (value: string | undefined, fault: FrameFault): ReadValue =>
  value === undefined ? { fault } : { value };

/** A switch is on where its name stands alone or beside a word for yes, as people write it. */
function readSwitch(name: string, value: string): ReadValue {
  if (['', name, 'true', '1', 'yes', 'on'].includes(value)) return { value: '' };
  return ['false', '0', 'no', 'off'].includes(value) ? {} : { fault: 'no-switch' };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** An address of the same site as the page. */
function addressOfSite(value: string, page: string): string | undefined {
  const url = parsed(value, page);
  return url?.origin === new URL(page).origin ? url.href : undefined;
}

/** An address in one of the folders or below. */
function addressBelow(value: string, page: string, folders: string): string | undefined {
  // Browsers leave these as they are, and some servers take them for a way out of the folder.
  if (value === '' || /%(2e|2f|5c|00)|\\/i.test(value)) return undefined;
  const url = parsed(value, page);
  if (!url) return undefined;
  const isBelow = folders
    .split(/\s+/)
    .filter((folder) => folder.endsWith('/'))
    .map((folder) => parsed(folder, page))
    .some((folder) => folder?.origin === url.origin && url.pathname.startsWith(folder.pathname));
  return isBelow ? url.href : undefined;
}

/** An address on the web. Others, like `javascript:`, are none, and none has a user's name in it. */
function parsed(value: string, base: string): URL | undefined {
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}
