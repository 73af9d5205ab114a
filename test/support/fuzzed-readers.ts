import { holdsCardNumber } from '../../src/domain/card-number.ts';
import { withoutChatTail } from '../../src/domain/chat-tail.ts';
import { parseNumber, tidy } from '../../src/domain/chinese-number.ts';
import { isBlank, readAmount, readMonths, readRate } from '../../src/domain/field-values.ts';
import { readMerchantNumber } from '../../src/domain/merchant-number.ts';
import { cutAtWords } from '../../src/search/results.ts';
import { runs, tokens } from '../../src/search/fold.ts';
import { encodeBlock } from '../../src/search/text-code.ts';
import { checkField, findSecret } from '../../src/domain/slip-fields.ts';
import { inquiryText } from '../../src/widgets/checklist/model/inquiry.ts';
import { triage } from '../../src/widgets/checklist/model/triage.ts';
import { readAnswer, readChecklist, writeChecklist } from '../../src/widgets/checklist/state/url.ts';
import { parseFindings } from '../../src/widgets/comparison/state/state.ts';
import { criterionIds } from '../../src/widgets/comparison/model/types.ts';
import { readComparison, writeChoices } from '../../src/widgets/comparison/state/url.ts';
import { reportText } from '../../src/widgets/fee-estimator/model/report.ts';
import { quoteFields } from '../../src/widgets/quotes/model/data.ts';
import { readForm } from '../../src/widgets/quotes/model/form.ts';
import { estimate } from '../../src/widgets/quotes/model/results.ts';
import { countParams, quoteParams, shopParams } from '../../src/widgets/quotes/model/params.ts';
import { prefixes, type EstimatorDefaults } from '../../src/widgets/quotes/model/state.ts';
import { readEstimate } from '../../src/widgets/quotes/model/link.ts';
import { writeEstimate } from '../../src/widgets/quotes/model/write-link.ts';
import { merchantNumberTables } from './merchant-number-tables.ts';
import { vendorOf } from './comparison.ts';
import { caps, quoteOf, shopOf } from './tariff.ts';
import { readTriageData } from './triage-data.ts';

/** Something that takes in what a stranger wrote. */
interface FuzzedReader<T> {
  name: string;
  /** Reads; gives all that it made of the input, texts and lists, so that its size can be measured. */
  read: (input: T) => unknown;
}

/** A reader of links, with its parameters and some values that it takes. */
interface FuzzedLink extends FuzzedReader<URLSearchParams> {
  names: readonly string[];
  values: readonly string[];
}

const market = quoteOf({ credit: '0.6', debit: '0.5', qr: '0.38' });
const defaults: EstimatorDefaults = {
  shop: shopOf({ credit: ['20000', '120'], qr: ['50000', '45'] }),
  market: { standard: market, discount: market, exempt: market },
  earliest: '2016-09-06',
};
const today = '2026-11-24';
const vendors = ['alpha', 'beta', 'constructor', 'gamma'].map((id) => vendorOf(id));
const triageData = readTriageData();
/** One inquiry field of each kind: with its own rules, with a form, free. */
const checkedFields = ['merchantNumber', 'order', 'amount', 'note'];
const codes = triageData.codeClasses.flatMap((entry) => entry.codes);

const estimatorNames = [
  ...[...shopParams, ...countParams].map(({ key }) => key),
  ...prefixes.flatMap((prefix) => quoteParams.map(({ key }) => `${prefix}.${key}`)),
];
const estimatorValues = ['standard', 'd0', '12', '50000', '0.6', '万60', '1.2万', 'yes', today, '老王'];

/** Every reader of the address bar. What it reads is counted with and written back, and the link read once more. */
export const linkReaders: readonly FuzzedLink[] = [
  {
    name: 'fee estimator',
    names: estimatorNames,
    values: estimatorValues,
    read: (query) => {
      const { state, problems } = readEstimate(query, defaults);
      const link = writeEstimate(state).toString();
      const again = readEstimate(new URLSearchParams(link), defaults);
      return [
        problems,
        link,
        again.problems,
        reportText({ results: estimate(state, caps, today), unread: problems, fields: quoteFields(), link }),
      ];
    },
  },
  {
    name: 'checklist',
    names: [...triageData.questions.map(({ id }) => id), 'skip'],
    values: [...triageData.questions.flatMap(({ options = [] }) => options), '68', 'A0', '2026-11-20T14:05'],
    read: (query) => {
      const { problems, ...state } = readChecklist(query, triageData.questions, codes);
      const link = writeChecklist(state, triageData.questions).toString();
      const again = readChecklist(new URLSearchParams(link), triageData.questions, codes);
      return [problems, link, again.problems, triage(state.answers, triageData, `${today}T12:00`).causes];
    },
  },
  {
    name: 'comparison',
    names: [...estimatorNames, 'v', ...criterionIds.map((id) => `w.${id}`)],
    values: [...estimatorValues, 'alpha,beta', 'constructor', '0', '5'],
    read: (query) => {
      const { form, problems, renamed, ...choices } = readComparison(query, defaults, vendors);
      const { state } = readForm(form, defaults, '');
      const link = new URLSearchParams([...writeEstimate(state), ...writeChoices(choices)]).toString();
      return [problems, renamed, link, readComparison(new URLSearchParams(link), defaults, vendors).problems];
    },
  },
];

/** Every reader of a field or of another text from outside. */
export const textReaders: readonly FuzzedReader<string>[] = [
  { name: 'amount', read: readAmount },
  { name: 'rate', read: readRate },
  { name: 'months', read: (text) => readMonths(text, 1, 60) },
  { name: 'Chinese number', read: (text) => [parseNumber(text), tidy(text), isBlank(text)] },
  { name: 'merchant number', read: (text) => readMerchantNumber(text, merchantNumberTables) },
  {
    name: 'answers of the checklist',
    read: (text) => triageData.questions.map((question) => readAnswer(text, question, codes)),
  },
  {
    name: 'fields of the inquiry',
    read: (text) => [
      findSecret(text),
      checkedFields.map((field) => checkField(field, text)),
      inquiryText({ shop: text, note: text }, { answers: [], requests: [], today }),
    ],
  },
  { name: 'note of the comparison', read: holdsCardNumber },
  {
    name: 'saved findings',
    read: (text) => parseFindings({ findings: { [text]: text, brand: text }, notes: { fees: text } }),
  },
  { name: 'search query', read: (text) => [runs(text), tokens(text), encodeBlock(text)] },
  { name: 'search highlight', read: (text) => cutAtWords('预授权 3 天没完成，押金多久退回？', text) },
  { name: 'hash of a chat app', read: withoutChatTail },
];
