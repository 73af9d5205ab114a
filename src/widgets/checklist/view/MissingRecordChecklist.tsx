import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { dataOf } from '../../shared/data-file.ts';
import { usePrintAlone } from '../../shared/use-print-alone.ts';
import { useLazyCode } from '../../shared/use-lazy-code.ts';
import { Act } from './Act.tsx';
import { AnswersFold } from './AnswersFold.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import { HardStops, VerdictBanner } from './VerdictBanner.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { Result } from './Result.tsx';
import { summaryLine } from '../model/summary.ts';
import { useChecklist } from '../state/use-checklist.ts';

/** A screen on which the inquiry stands beside the result, so that nobody has to ask for it. */
const roomBeside = '(min-width: 80rem)';

/** What the page hands over. */
export interface MissingRecordChecklistProps {
  /** Address of the data file. */
  src: string;
}

/** One question at a time; what follows stands beside it from the first moment and narrows with each answer. */
export function MissingRecordChecklist({ src }: MissingRecordChecklistProps) {
  const data = dataOf(src) as ChecklistData;
  const checklist = useChecklist(data);
  const { question, filled, moves, problems } = checklist;
  const lazy = useLazyCode(() => import('./after-answer.ts'), filled || problems.length > 0);
  const card = useRef<HTMLDivElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const advice = [checklist.outcome.chargeAgain.verdict, ...checklist.outcome.hardStops].join();
  const seen = useRef(advice);
  const [inquiry, setInquiry] = useState<'asked' | 'beside'>();
  const isDone = filled && !question;

  useEffect(() => {
    if (moves > 0) {
      (card.current ?? verdict.current)?.focus({ preventScroll: true });
      // On a phone the verdict stands above the card: what has just changed there must not stay out of sight.
      showTop(advice !== seen.current || !question ? verdict.current : card.current);
    }
    seen.current = advice;
  }, [moves, advice]);
  usePrintAlone(filled);
  useEffect(() => {
    if (isDone && matchMedia(roomBeside).matches) setInquiry((asked) => asked ?? 'beside');
  }, [isDone]);

  const act = filled && (
    <Act
      data={data}
      checklist={checklist}
      onInquiry={() => {
        setInquiry('asked');
      }}
    />
  );
  // Whoever is answering has the next question right under the verdict; whoever came by a link, what to do.
  const isAnswering = question !== null && (moves > 0 || !filled);
  return (
    <div class={`checklist${filled ? ' filled' : ''}${isDone ? ' done' : ''}`}>
      <div class="checklist-verdict" ref={verdict} tabIndex={-1}>
        <VerdictBanner outcome={checklist.outcome} rules={data.rules} />
        <HardStops ids={checklist.outcome.hardStops} words={data.words} />
      </div>
      {!isAnswering && act}
      <div class="checklist-ask">
        {lazy && <lazy.ParamProblems problems={problems} />}
        {question && (
          <div ref={card} tabIndex={-1} class="checklist-card">
            <QuestionCard key={question} id={question} data={data} checklist={checklist} />
          </div>
        )}
        {(filled || checklist.skipped.length > 0) && <AnswersFold data={data} checklist={checklist} />}
        {checklist.restore && (
          <p class="no-print">
            已清空。{' '}
            <Button class="link-button" onClick={checklist.restore}>
              恢复刚才的回答
            </Button>
          </p>
        )}
      </div>
      {isAnswering && act}
      <Result data={data} checklist={checklist} lazy={lazy} />
      {inquiry && filled && lazy && (
        <lazy.InquiryLoader data={data} checklist={checklist} isAsked={inquiry === 'asked'} />
      )}
      <p class="visually-hidden" role="status">
        {moves > 0 ? summaryLine(checklist.outcome, data) : ''}
      </p>
    </div>
  );
}

/** Brings an element into sight from its beginning, even if it is taller than the screen. */
function showTop(element: Element | null): void {
  const isAbove = element !== null && element.getBoundingClientRect().top < 0;
  element?.scrollIntoView({ block: isAbove ? 'start' : 'nearest' });
}
