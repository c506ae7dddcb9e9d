import type { Problem } from '../../domain/result.js';

const isInside = (path: string, other: string) => path === other || path.startsWith(`${other}/`);

const resultOf = (path: string) => /^\/studies\/\d+\/results\/\d+/.exec(path)?.[0] ?? path;

/** Whether a finding only repeats what a problem that is listed already says. */
function isEcho({ code, path }: Problem, known: readonly string[]): boolean {
  // A wrong figure also makes its effect look wrong.
  const place = code === 'effect-against-arms' ? resultOf(path) : path;
  return known.some((one) => isInside(one, place) || (one !== '' && isInside(path, one)));
}

/** Adds findings to problems, without those that are an echo of what stands there before. */
export function withoutEchoes(
  problems: readonly Problem[],
  findings: readonly Problem[],
): readonly Problem[] {
  const all = [...problems];
  const known = problems.map(({ path }) => path);
  for (const finding of findings) {
    if (isEcho(finding, known)) continue;
    all.push(finding);
    // Words are one thing and figures another: one text may break several rules.
    if (finding.code === 'fraction-for-percent') known.push(finding.path);
  }
  return all;
}
