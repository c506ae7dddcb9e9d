import { watchMountPoints } from './embed/mount-points.js';
import { register } from './register.js';

register();
watchMountPoints();
