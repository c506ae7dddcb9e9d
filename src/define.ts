import { register } from './register.js';

export * from './index.js';

register();
