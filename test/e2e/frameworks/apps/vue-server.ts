// The recipe on a server: in Node, without a page.
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Comparison from '../recipes/vue.vue';

export const html = (compare: string) => renderToString(createSSRApp(Comparison, { compare }));
