import { loadChecklist } from '../../data/checklist-data.ts';

/** The checklist's data for pages that fetch it only when the reader gets there. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await loadChecklist()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
