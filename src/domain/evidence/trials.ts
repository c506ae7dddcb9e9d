import type { Study } from '../dataset-types.js';

/** Whether chance decided who got what: only then were treatments tested against each other. */
export const isRandomised = ({ design }: Study): boolean => design.startsWith('randomised');
