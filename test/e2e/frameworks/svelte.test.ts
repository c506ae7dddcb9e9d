import { withBrowser } from '../host.js';
import { withConsumer } from './consumer.js';
import { describeRecipe } from './recipe-tests.js';

withBrowser();
const consumer = withConsumer('svelte.svelte.ts', { ssr: 'svelte-server.ts' });

describeRecipe('Svelte', consumer, { ssr: true, trustedTypes: 'svelte-trusted-html lit-html' });
