// The file for script tags, imported by a bundler for what it does.
import 'treatment-comparison/treatment-comparison.all.js';

document.querySelector('treatment-comparison')?.reload();
