/** What is fetched with the first answer: problems of the link, dates, what may be taken away, the inquiry. */
export { ParamProblems } from '../../shared/ParamProblems.tsx';
export { DateFindings } from './DateFindings.tsx';
export { InquiryLoader } from './InquiryLoader.tsx';
export { Share } from './Share.tsx';
