import { withBrowser } from '../host.js';
import { withConsumer } from './consumer.js';
import { describeRecipe } from './recipe-tests.js';

withBrowser();
const consumer = withConsumer('angular.ts');

describeRecipe('Angular', consumer);
