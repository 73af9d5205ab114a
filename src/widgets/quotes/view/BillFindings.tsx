import { checkLine, impliedRate } from '../../../domain/bill-check/explain.ts';
import { fitLines, oddLine, type BillLine, type Candidate } from '../../../domain/bill-check/fit.ts';
import { percentPlain, percentValue, yuanText, yuanValue, percentText } from '../../../domain/money.ts';
import { methodNames, rateOf, type Method, type Arrival } from '../../../domain/tariff/index.ts';
import { Figure } from '../../shared/Figure.tsx';
import type { QuoteResult } from '../model/results.ts';

const shownCandidates = 6;

/** What the findings are drawn from. */
export interface BillFindingsProps {
  lines: readonly BillLine[];
  quote: QuoteResult;
  method: Method;
  settle: Arrival;
}

/** What the lines of a bill mean, beside the quote, and what may explain a difference, as questions. */
export function BillFindings({ lines, quote, method, settle }: BillFindingsProps) {
  const [first] = lines;
  if (!first) return null;
  const rate = rateOf(quote.quote, method, 'usual');
  return (
    <div class="bill-findings" aria-live="polite">
      {lines.map((line, i) => (
        <LineFinding key={i} line={line} at={i} quote={quote} method={method} settle={settle} />
      ))}
      {lines.length > 1 && <FitFinding lines={lines} />}
      <p class="field-hint">
        {rate === undefined
          ? `${quote.label}没写${methodNames[method]}的费率，没法对着看。`
          : `对着看的是${quote.label}：${methodNames[method]} ${percentText(rate)}。`}
      </p>
    </div>
  );
}

function LineFinding({
  line,
  at,
  quote,
  method,
  settle,
}: Omit<BillFindingsProps, 'lines'> & { line: BillLine; at: number }) {
  const { expected, difference, explanations } = checkLine(line, quote.quote, method, settle);
  const exact = explanations.filter(({ exact: isExact }) => isExact);
  const asked = exact.length > 0 ? exact : explanations;
  return (
    <section class="bill-finding">
      <p>
        收 {yuanText(line.took)}，扣 {yuanText(line.deducted)}：合{' '}
        <Figure
          name={`check.${at + 1}.rate`}
          value={percentValue(line.deducted, line.took)}
          text={`${percentPlain((impliedRate(line) / 1000n) * 1000n)}%`}
        />
        。{expected !== undefined && difference === 0n && '和报价一分不差。'}
        {expected !== undefined && difference !== undefined && difference !== 0n && (
          <>
            按报价该扣 {yuanText(expected)}，{difference > 0n ? '多扣' : '少扣'}{' '}
            {yuanText(difference > 0n ? difference : -difference)}。
          </>
        )}
      </p>
      {asked.length > 0 && (
        <ul>
          {asked.map(({ id, question }) => (
            <li key={id}>{question}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FitFinding({ lines }: { lines: readonly BillLine[] }) {
  const fit = fitLines(lines);
  if (fit.kind === 'none') {
    const odd = oddLine(lines);
    return (
      <p>
        <output name="check.fit" aria-live="off">
          <data value="none">没有哪一个费率（加每笔固定的钱）能同时解释这几笔。</data>
        </output>
        {odd
          ? `不看第 ${odd.at + 1} 笔，其余都是 ${inWords(odd)}；第 ${odd.at + 1} 笔${odd.more > 0n ? '多扣' : '少扣'} ${yuanText(odd.more > 0n ? odd.more : -odd.more)}，单问这一笔。`
          : '可能不是同一种卡，或者有一笔另扣了别的费用，分开问。'}
      </p>
    );
  }
  const { candidates } = fit;
  const shown = candidates.slice(0, shownCandidates);
  return (
    <div>
      <p>
        {fit.kind === 'capped' && `有 ${fit.atCap} 笔像是到了封顶。`}这几笔放在一起，
        {candidates.length === 1 ? '只有一种算法一分不差：' : `有 ${candidates.length} 种算法一分不差：`}
      </p>
      <output name="check.fit" aria-live="off">
        <data value={candidates.map(written).join()}>{shown.map(inWords).join('；')}</data>
      </output>
      {fit.kind === 'capped' && fit.candidates[0] && <p>封顶是 {yuanText(fit.candidates[0].cap)}。</p>}
      {candidates.length > shown.length && (
        <p class="field-hint">只列前 {shown.length} 种，再填几笔就能定下来。</p>
      )}
    </div>
  );
}

function written({ rate, fixed }: Candidate): string {
  return `${percentPlain(rate)}+${yuanValue(fixed)}`;
}

function inWords({ rate, fixed }: Candidate): string {
  return fixed === 0n ? percentText(rate) : `${percentText(rate)}，每笔另加 ${yuanText(fixed)}`;
}
