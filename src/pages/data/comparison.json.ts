import { loadComparison } from '../../data/comparison-data.ts';

/** The comparison's data for pages that fetch it only when the reader gets there. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await loadComparison()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
