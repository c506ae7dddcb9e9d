// What is wrong with an address that was typed, in words for who typed it.

/** Something that is wrong, or that is worth knowing, with the way out. */
export interface Remark {
  readonly kind: 'error' | 'warning';
  readonly text: string;
}

const error = (text: string): Remark => ({ kind: 'error', text });
const warning = (text: string): Remark => ({ kind: 'warning', text });

/** The first thing that is wrong with an address; nothing for an empty one. */
export function addressRemark(typed: string): Remark | undefined {
  const address = typed.trim();
  if (address === '') return undefined;
  if (/\p{Cc}|\s/u.test(address)) {
    return error(
      'An address has no spaces or line breaks. Take them out, or write %20 for a space.',
    );
  }
  if (address.includes('\\')) return error('An address has slashes like this: /. Turn them round.');
  if (address.startsWith('//')) return error('Write https: before the two slashes.');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined ? relativeRemark(address) : wholeRemark(scheme, address);
}

/** An address without a site: a slip of those who forgot https:// looks like one. */
const relativeRemark = (address: string): Remark | undefined =>
  /^(?!\.)[\w-]+(\.[\w-]+)*\.[a-z]{2,}\//i.test(address) || /^www\./i.test(address)
    ? warning(
        'This means a folder of your own site. If it is another site, write https:// before it.',
      )
    : undefined;

function wholeRemark(scheme: string, address: string): Remark | undefined {
  if (scheme !== 'https' && scheme !== 'http') {
    return error(
      `An address that begins with ${scheme}: can’t be used. Begin with https://, or with ./ or / for your own site.`,
    );
  }
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    return error('This is no whole address. It looks like https://www.example.org/folder/file.');
  }
  const { username, password, hostname } = new URL(address);
  if (username !== '' || password !== '') {
    return error(
      'An address with a name or password in it can’t be used. Take out what is before the @.',
    );
  }
  if (scheme === 'https') return undefined;
  return isThisComputer(hostname)
    ? warning('This address works on this computer only.')
    : warning(
        'Browsers refuse http: on a page that itself has https:. Use the address with https:// if there is one.',
      );
}

const isThisComputer = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';

/** Whether an address names another site than `here`. */
export function isOnAnotherSite(address: string, here: string): boolean {
  const [there, own] = [address.trim(), here];
  if (!URL.canParse(there, own)) return false;
  return new URL(there, own).origin !== new URL(own).origin;
}
