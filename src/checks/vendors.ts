import { at, field, items, type ContentRule } from './content-set.ts';

/** First year of the events that are listed. */
const eventsSince = '2023';

/** What is said about providers follows one rule for all: the licence state agrees with the licence, events are dated and official. */
export const vendorsRule: ContentRule = (content) => {
  const kinds = new Map(content.sources.map((entry) => [entry.id, field(entry, 'kind')]));
  const ids = new Set(content.vendors.map(({ id }) => id));
  return content.vendors.flatMap((entry) => {
    const state = field(entry, 'licenceState');
    const needsLicence = ['acquirer', 'wallet'].includes(String(field(entry, 'kind')));
    const unknown = field(entry, 'licence') === 'unknown';
    const events = (field(entry, 'events') ?? []) as { on?: string; source?: string }[];
    return [
      ...items<string>(entry, 'formerIds')
        .filter((id) => ids.has(String(id)))
        .map((id) => ({
          ...at(entry, ['formerIds']),
          message: `${String(id)} 还是一家的 id，旧链接分不清是谁`,
        })),
      ...(needsLicence === (state !== 'none')
        ? []
        : [{ ...at(entry, ['licenceState']), message: 'none 只用于银行和聚合服务商' }]),
      ...(unknown === (state === 'unknown')
        ? []
        : [{ ...at(entry, ['licenceState']), message: 'licence 写 unknown 时写 unknown，也只在那时写' }]),
      ...events.flatMap(({ on = '', source = '' }, i) =>
        on >= eventsSince && ['official-page', 'notice'].includes(String(kinds.get(source)))
          ? []
          : [
              {
                ...at(entry, ['events', i]),
                message: `只列 ${eventsSince} 年起、出自公示或公司公告的事`,
              },
            ],
      ),
    ];
  });
};
