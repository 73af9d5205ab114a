/* What is fetched once a file has been chosen: the desk with its worker, and the outcome. */
export { ParamProblems } from '../shared/ParamProblems.tsx';
export { openDesk } from './state/desk.ts';
export { Outcome } from './view/Outcome.tsx';
export { SideNote, sideLine } from './view/SideNote.tsx';
