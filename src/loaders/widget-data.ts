import { createHash } from 'node:crypto';
import { href, propsFolder } from '../site.ts';
import { keepData, writeData } from '../widgets/shared/data-file.ts';
import { loadChecklist } from './checklist-data.ts';
import { loadComparison } from './comparison-data.ts';

/** Data that is too much to stand in every page with the widget. */
const loaders = { checklist: loadChecklist, comparison: loadComparison };

/** Widget with a data file of its own. */
type DataFileName = keyof typeof loaders;

/** Every widget with a data file. */
export const dataFileNames = Object.keys(loaders) as DataFileName[];

/**
 * Loads a widget's data and keeps it for the render of the page.
 *
 * @returns name of the file, by its content, as scripts are named; its text; its address, which the widget is given
 */
export async function dataFile(name: DataFileName): Promise<{ file: string; text: string; src: string }> {
  const data = await loaders[name]();
  const text = writeData(data);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const file = `${name}.${hash}`;
  const src = href(`/${propsFolder}/${file}.json`);
  keepData(src, data);
  return { file, text, src };
}
