import { withBrowser } from '../host.js';
import { withConsumer } from './consumer.js';
import { describeRecipe } from './recipe-tests.js';

withBrowser();
const consumer = withConsumer('vue.ts', { ssr: 'vue-server.ts' });

describeRecipe('Vue', consumer, { ssr: true });
