import type { ComponentChildren } from 'preact';
import { prevailingWord } from '../../../domain/section-word.ts';
import { statusMark, statusWord } from '../../../domain/status-word.ts';
import { isStale } from '../../../domain/stale.ts';
import { telHref } from '../../../domain/tel-href.ts';
import { ColumnTable } from '../../shared/ColumnTable.tsx';
import { excludesProvince } from '../model/filter.ts';
import { citationsOf } from '../model/citations.ts';
import type { Citation, VendorData, VendorFact } from '../model/types.ts';
import {
  factWords,
  formWords,
  kindLabel,
  noEventsWord,
  settlementWords,
  shortBrand,
  unknownWord,
} from '../model/words.ts';

interface SideBySideProps {
  vendors: readonly VendorData[];
  province: string | undefined;
  /** Names of the sources, by id. */
  sources: Readonly<Record<string, string>>;
  /** Address of the sources page. */
  sourcesPage: string;
  /** `YYYY-MM-DD`; facts that are old on it say so. */
  today: string;
}

type Row = [title: string, cell: (vendor: VendorData) => ComponentChildren];

/** Facts about up to four providers: one row per fact, one column per provider, each with its citation one tap away. */
export function SideBySide(props: SideBySideProps) {
  const { vendors, province } = props;
  const outside = vendors.filter((vendor) => excludesProvince(vendor, province));
  const usual = prevailingWord(vendors.flatMap(citationsOf).map(({ status }) => statusWord(status)))?.word;
  const fact = <T,>(known: VendorFact<T> | undefined, show: (value: T) => ComponentChildren) =>
    known ? <Stated citation={known} show={show(known.value)} usual={usual} {...props} /> : unknownWord;
  const rows: Row[] = [
    ['类别', kindLabel],
    [factWords.legalName, ({ legalName }) => fact(legalName, (text) => text)],
    [factWords.licence, ({ licence }) => fact(licence, (text) => text)],
    [factWords.region, ({ region }) => fact(region, ({ text }) => text)],
    [
      factWords.settlement,
      ({ settlement }) => fact(settlement, (list) => list.map((one) => settlementWords[one]).join('、')),
    ],
    [factWords.forms, ({ forms }) => fact(forms, (list) => list.map((one) => formWords[one]).join('、'))],
    [factWords.listPrice, ({ listPrice }) => fact(listPrice, (text) => text)],
    [
      factWords.service,
      ({ service }) =>
        fact(service, ({ name, phone }) =>
          phone ? <a href={telHref(phone)}>{`${name} ${phone}`}</a> : name,
        ),
    ],
    [
      '发生过的事',
      ({ events }) =>
        events.length === 0 ? (
          noEventsWord
        ) : (
          <ul class="comparison-events">
            {events.map((event) => (
              <li key={event.value.on + event.value.text}>
                {fact(event, ({ on, text }) => `${on}：${text}`)}
              </li>
            ))}
          </ul>
        ),
    ],
  ];
  return (
    <>
      {outside.map((vendor) => (
        <div class="notice danger" role="note" key={vendor.id}>
          <p class="notice-title">
            {shortBrand(vendor)}的刷卡收单不含{province}
          </p>
          <p>
            {vendor.region?.value.text}。在{province}开店，先问清由哪家持牌机构收单，没问清不要签。
          </p>
        </div>
      ))}
      {usual && (
        <p class="field-hint">
          没有标记的资料：<span class="status">{usual}</span>
        </p>
      )}
      <div class="table-wrap">
        <ColumnTable
          class="labelled comparison-facts"
          caption={<caption class="visually-hidden">公开资料并排看</caption>}
          corner="项目"
          columns={vendors.map((vendor) => ({ head: shortBrand(vendor), label: shortBrand(vendor) }))}
          rows={rows.map(([title, cell]) => [title, vendors.map(cell)])}
        />
      </div>
    </>
  );
}

interface StatedProps extends Pick<SideBySideProps, 'sources' | 'sourcesPage' | 'today'> {
  citation: Citation;
  show: ComponentChildren;
  /** Status that is said once above the table. */
  usual: string | undefined;
}

function Stated({ citation, show, usual, sources, sourcesPage, today }: StatedProps) {
  const { source, status, checkedOn, validUntil } = citation;
  const stale = isStale(today, checkedOn, validUntil);
  return (
    <span>
      {show}{' '}
      <details class="comparison-citation">
        <summary>{stale ? '待复核' : statusWord(status) === usual ? '依据' : statusMark(status)}</summary>
        {statusWord(status)}。来源：<a href={`${sourcesPage}#${source}`}>{sources[source]}</a>，{checkedOn}{' '}
        核对
      </details>
    </span>
  );
}
