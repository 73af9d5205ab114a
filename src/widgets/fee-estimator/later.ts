/** What is fetched once the form is ready: links, messages, remarks, questions, pictures, and what may be taken away. */
export { ParamProblems } from '../shared/ParamProblems.tsx';
export { Findings } from './Findings.tsx';
export { fieldNotes } from './model/notes.ts';
export { Remarks } from './Remarks.tsx';
export { Share } from './Share.tsx';
export { readEstimate, writeEstimate } from './url.ts';
