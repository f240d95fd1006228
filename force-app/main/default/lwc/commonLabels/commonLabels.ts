/** Words that several components share. */
export { labels as common } from './labels';
