import { useEffect, useRef } from 'preact/hooks';
import { chineseDay } from '../../../domain/calendar-day.ts';
import { Button } from '../../shared/Button.tsx';
import { LetterButtons } from '../../shared/LetterButtons.tsx';
import type { ChecklistData } from '../model/checklist-data.ts';
import {
  inquiryClosing,
  inquiryOpening,
  inquiryParts,
  inquiryText,
  type InquiryFacts,
} from '../model/inquiry.ts';
import { InquiryFields } from './InquiryFields.tsx';
import type { QuestionId } from '../model/types.ts';
import type { Checklist } from '../state/use-checklist.ts';
import { useInquiry } from '../state/use-inquiry.ts';

export interface InquirySheetProps {
  data: ChecklistData;
  checklist: Checklist;
  /** The reader asked for the sheet and goes on there. */
  isAsked: boolean;
}

/** The inquiry: fields, and beside them the letter as it will be sent. */
export function InquirySheet({ data, checklist, isAsked }: InquirySheetProps) {
  const inquiry = useInquiry(checklist.answers.when === undefined ? {} : { time: checklist.answers.when });
  const sheet = useRef<HTMLElement>(null);
  const facts = factsOf(data, checklist);

  useEffect(() => {
    if (!isAsked) return;
    // It is longer than the screen: the reader goes on at its head.
    sheet.current?.focus({ preventScroll: true });
    sheet.current?.scrollIntoView();
  }, [isAsked]);
  return (
    <section class="inquiry" aria-label="查询申请" tabIndex={-1} ref={sheet}>
      <div class="inquiry-form no-print">
        <p class="checklist-heading">查询申请</p>
        <p class="field-hint">
          都可以不填，填对的才写进申请；有时间、金额和参考号（扫码是订单号），查得最快。内容只在这个页面里，不会发给任何人；不要写完整卡号、有效期、CVV、密码和验证码。
        </p>
        <InquiryFields inquiry={inquiry} />
        <div class="button-row">
          <Button onClick={inquiry.save}>保存到本机</Button>
          <Button onClick={inquiry.forget}>清除</Button>
          <span role="status">{inquiry.stored}</span>
        </div>
      </div>
      <div class="inquiry-paper">
        <div class="slip inquiry-slip">
          <p class="slip-title">交易查询申请</p>
          <p class="inquiry-opening">{inquiryOpening}</p>
          {inquiryParts(inquiry.usable, facts).map(({ title, lines }) => (
            <section key={title}>
              <p class="checklist-label">{title}</p>
              <dl>
                {lines.map(({ label, value }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <p class="checklist-label">请协助核实</p>
          <ol>
            {facts.requests.map((request) => (
              <li key={request}>{request}</li>
            ))}
          </ol>
          <p>{inquiryClosing}</p>
          <p class="inquiry-sign">
            申请人：{inquiry.form.shop?.trim() || '＿＿＿＿＿＿＿＿'}
            <br />
            {inquiry.form.contact?.trim() && (
              <>
                联系人及电话：{inquiry.form.contact.trim()}
                <br />
              </>
            )}
            {chineseDay(facts.today)}
          </p>
        </div>
        <LetterButtons
          text={inquiryText(inquiry.usable, facts)}
          today={facts.today}
          onPrint={() => {
            const { dataset } = document.documentElement;
            dataset['print'] = 'inquiry';
            print();
            dataset['print'] = 'result';
          }}
        />
      </div>
    </section>
  );
}

/** The answers as a letter puts them; the time stands in a field of its own. */
function factsOf(data: ChecklistData, { answers, outcome, now }: Checklist): InquiryFacts {
  const lines = data.triage.questions.map(({ id }) => {
    const letter = data.words[id]?.letter;
    const answer = answers[id as QuestionId];
    const value = letter?.options[answer ?? ''] ?? (id === 'code' ? answer : undefined);
    return { label: letter?.title ?? '', value: value ?? '' };
  });
  return {
    answers: lines,
    requests: outcome.requests.map((id) => data.words[id]?.text ?? ''),
    today: now.slice(0, 10),
  };
}
