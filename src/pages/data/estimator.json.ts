import { loadEstimatorProps } from '../../data/estimator.ts';

/** The estimator's props for pages that fetch them only when the reader gets there. */
export async function GET(): Promise<Response> {
  return Response.json(await loadEstimatorProps());
}
