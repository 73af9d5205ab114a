/** What is fetched once the form is ready: the verdict, the questions, the pictures, the texts to take away. */
export { Findings } from './Findings.tsx';
export { reportRows, reportText } from './model/report.ts';
export { Verdict } from './Verdict.tsx';
