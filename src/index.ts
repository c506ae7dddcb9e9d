export type { Dataset } from './domain/dataset-types.js';
export type { Problem } from './domain/result.js';
export { fillMountPoints, watchMountPoints } from './embed/mount-points.js';
export {
  ChangeEvent,
  ChartsReadyEvent,
  MeasureEvent,
  ProblemsEvent,
  ReadyEvent,
} from './events.js';
export { register } from './register.js';
export { TreatmentComparison } from './treatment-comparison.js';
export { version } from './version.js';
