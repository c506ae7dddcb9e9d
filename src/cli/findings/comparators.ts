import type { Dataset } from '../../domain/dataset-types.js';
import { isRandomised } from '../../domain/evidence/trials.js';
import { at } from '../../domain/finding.js';
import type { Problem } from '../../domain/result.js';

/** Randomised studies, and results of them, that lack what they were compared with. */
export function* comparatorFindings({ studies, therapies }: Dataset): Iterable<Problem> {
  // The placebo group of a trial may stand alone: it says what happens without treatment.
  const treatments = new Set(
    therapies.filter(({ kind }) => kind === 'medicine' || kind === 'procedure').map(({ id }) => id),
  );
  for (const [s, study] of studies.entries()) {
    const { arms, results } = study;
    if (!isRandomised(study)) continue;
    if (arms.length === 1) {
      if (!treatments.has(arms[0]?.therapy ?? '')) continue;
      yield {
        code: 'no-comparator',
        path: at('/studies', s, 'arms'),
        message:
          'A randomised study has at least two arms. Add the other one, or correct "design".',
      };
      continue;
    }
    for (const [r, result] of results.entries()) {
      const [only, ...others] = Object.keys(result.arms);
      if (only === undefined || others.length > 0) continue;
      const missing = arms.map(({ id }) => id).filter((id) => id !== only);
      yield {
        code: 'no-comparator',
        path: at('/studies', s, 'results', r, 'arms'),
        message: `Only the arm "${only}" has a figure here. Add "${missing.join('" or "')}", with "notReported" if the figure is not known.`,
        detail: { name: only },
      };
    }
  }
}
