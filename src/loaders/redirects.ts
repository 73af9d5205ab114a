import { z } from 'astro/zod';
import { parse } from 'yaml';
import text from '../../content/redirects.yaml?raw';
import { redirect, type Redirect } from '../schemas/links.ts';

/** Published links that have moved; usually none. */
export const redirects: Redirect[] = z.array(redirect).parse(parse(text));
