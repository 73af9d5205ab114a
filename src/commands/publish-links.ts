/** Command line: adds the links of the site in `dist/` to the published list. */
import { publish, publishedFile } from '../integrations/published-links.ts';

const base = `${process.env['BASE_PATH'] ?? '/'}/`.replace(/\/+$/, '/');
const published = publish('dist', base, publishedFile);
const count = Object.values(published).reduce((sum, ids) => sum + 1 + ids.length, 0);
console.log(`${publishedFile}：${count} 个链接`);
