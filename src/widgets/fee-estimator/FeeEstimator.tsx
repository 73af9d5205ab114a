import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LinkQr } from '../shared/LinkQr.tsx';
import { ParamProblems } from '../shared/ParamProblems.tsx';
import { saveCsv } from '../shared/save-csv.ts';
import { ShareBar } from '../shared/ShareBar.tsx';
import { CostParts } from './CostParts.tsx';
import { CostPlot } from './CostPlot.tsx';
import type { EstimatorData } from './data.ts';
import { withNewQuote } from './model/form.ts';
import { reportRows, reportText } from './model/report.ts';
import { Questions } from './Questions.tsx';
import { QuoteForm } from './QuoteForm.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { ShopForm } from './ShopForm.tsx';
import { Slip } from './Slip.tsx';
import { prefixes } from './state.ts';
import { useEstimator } from './use-estimator.ts';
import './fee-estimator.css';

/** What the page gives the estimator. */
export interface FeeEstimatorProps {
  data: EstimatorData;
  /** Day on which the page was built, `YYYY-MM-DD`. */
  builtOn: string;
  /** Path of the page that links lead to. */
  toolPath: string;
}

/** The fee estimator: what the shop takes in, up to four quotes, and what each costs. */
export function FeeEstimator({ data, builtOn, toolPath }: FeeEstimatorProps): JSX.Element {
  const estimator = useEstimator(data, builtOn);
  const { results, form, errors, change, query } = estimator;
  const [qr, setQr] = useState(false);
  const link = () => new URL(`${toolPath}?${query.toString()}`, location.href).href;
  return (
    <div class="fee-estimator">
      <ParamProblems problems={estimator.linkProblems} />
      <div class="tool">
        <form
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <ShopForm estimator={estimator} data={data} />
          {results.quotes.map((result) => (
            <QuoteForm key={result.prefix} estimator={estimator} data={data} result={result} />
          ))}
          {form.quotes.length < prefixes.length && (
            <button
              type="button"
              class="button"
              onClick={() => {
                change(withNewQuote);
              }}
            >
              再加一份报价
            </button>
          )}
        </form>
        <div class="fee-result">
          <Slip results={results} doubts={Object.keys(errors).length} />
          <ShareBar
            link={link}
            text={() => reportText(results, link())}
            onReset={() => {
              setQr(false);
              estimator.reset();
            }}
          >
            <button
              type="button"
              class="button"
              onClick={() => {
                void saveCsv(`POS费用单-${results.day}`, reportRows(results, link()));
              }}
            >
              存成表格
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={qr}
              onClick={() => {
                setQr(!qr);
              }}
            >
              二维码
            </button>
          </ShareBar>
          {qr && <LinkQr link={link()} />}
          <Questions results={results} />
        </div>
      </div>
      <div class="fee-pictures">
        <CostParts results={results} />
        <CostPlot results={results} />
        <Sensitivity results={results} />
      </div>
    </div>
  );
}
