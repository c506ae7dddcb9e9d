import { awaitMountPoints } from './embed/await-mount-points.js';
import { register } from './register.js';

// Whoever imports this file alone has the element's types too.
export type * from './index.js';

register();
awaitMountPoints();
