// What pages load that `prerender --form element` wrote, in place of the usual script.
import './hydrate/take-over.js';
import './define.js';
