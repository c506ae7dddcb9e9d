import { nearest } from '../domain/nearest.js';
import type { Problem } from '../domain/result.js';
import { staticSections, type FragmentForm, type PageForm } from './options.js';

/** What is asked for of the form and can't be given. */
export function formProblems({
  sections = '',
  headingLevel = 2,
  live,
}: FragmentForm & PageForm): readonly Problem[] {
  const problems = sections
    .split(/\s+/)
    .filter((name) => name !== '' && !staticSections.some((one) => one === name))
    .map((name) => problem('unknown-section', sectionText(name)));
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 4) {
    const text = `"headingLevel" is ${headingLevel}. It is a whole number from 1 to 4.`;
    problems.push(problem('no-such-level', text));
  }
  if (live !== undefined && !isWebAddress(live)) {
    const text = `"live" is "${live}", which is no address of a web page. Begin it with https:// or write it relative to the page.`;
    problems.push(problem('no-web-address', text));
  }
  return problems;
}

const problem = (code: string, message: string): Problem => ({ code, path: '', message });

const forReaders = ['picker', 'marks', 'chart', 'take'];

function sectionText(name: string): string {
  const known = `Without script there are: ${staticSections.join(', ')}.`;
  if (forReaders.includes(name)) {
    return `"sections" names "${name}", which needs the element and its script. ${known}`;
  }
  const near = nearest(name, staticSections);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `"sections" names "${name}", which is no part of the comparison.${hint} ${known}`;
}

const isWebAddress = (address: string): boolean =>
  URL.canParse(address, 'https://page.invalid/') &&
  /^https?:$/.test(new URL(address, 'https://page.invalid/').protocol);
