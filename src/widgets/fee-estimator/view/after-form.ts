/** What is fetched once the form is ready: links, messages, remarks, questions, pictures, and what may be taken away. */
export { ParamProblems } from '../../shared/ParamProblems.tsx';
export { writeEstimate } from '../../quotes/model/write-link.ts';
export { fieldNotes } from '../../quotes/model/notes.ts';
export { DoubtLine } from '../../quotes/view/DoubtLine.tsx';
export { Outcome } from './Outcome.tsx';
