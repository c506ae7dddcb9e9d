export { arranged } from './view/arranged-view.js';
