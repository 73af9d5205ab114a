import { telHref } from '../../../domain/tel-href.ts';
import type { ChecklistData } from '../model/checklist-data.ts';

interface CauseItemProps {
  id: string;
  open: boolean;
  /** Ids of the evidence that speaks for it. */
  reasons: readonly string[];
  data: ChecklistData;
}

/** One cause with all that is needed to act on it. */
export function CauseItem({ id, open, reasons, data }: CauseItemProps) {
  const cause = data.causes[id];
  if (!cause) return null;
  const why = reasons.map((reason) => data.words[reason]?.text).filter(Boolean);
  return (
    <li data-cause={id}>
      <details open={open}>
        <summary>
          <strong>{cause.title}</strong>
          {why.length > 0 && <span class="cause-why">依据：{why.join('；')}</span>}
        </summary>
        <p>{cause.answer}</p>
        <List kind="never" title="先别做" items={cause.never} />
        <List title="怎么看出来" items={cause.howToTell} />
        <p class="checklist-label">现在怎么办</p>
        <ol>
          {cause.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <dl class="cause-brief">
          <dt>找谁</dt>
          <dd>
            {cause.who}
            <Contacts ids={cause.contacts} data={data} />
          </dd>
          <dt>带上什么</dt>
          <dd>{cause.evidence.join('；')}</dd>
          <dt>一般多久</dt>
          <dd>
            {cause.usualTime} <span class="status">{cause.timeStatus}</span>
          </dd>
          <dt>风险</dt>
          <dd>{cause.risk}</dd>
        </dl>
        <p class="no-print">
          <a href={`${data.pages.guide}${id}/`}>这条原因的详细说明</a>
        </p>
      </details>
    </li>
  );
}

function List({ title, items, kind = 'signs' }: { title: string; items: readonly string[]; kind?: string }) {
  return (
    <div class={kind}>
      <p class="checklist-label">{title}</p>
      <ul>
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Contacts({ ids, data }: { ids: readonly string[]; data: ChecklistData }) {
  return (
    <ul class="cause-contacts">
      {ids.map((id) => {
        const contact = data.contacts[id];
        if (!contact) return null;
        return (
          <li key={id}>
            <a href={`${data.pages.contacts}#${id}`}>{contact.name}</a>{' '}
            {contact.phone && (
              <a class="button phone" href={telHref(contact.phone)}>
                拨打 {contact.phone}
              </a>
            )}{' '}
            {contact.hours && <span class="field-hint">{contact.hours}</span>}
          </li>
        );
      })}
    </ul>
  );
}
