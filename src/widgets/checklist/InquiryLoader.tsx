import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistData } from './checklist-data.ts';
import type { InquirySheetProps } from './InquirySheet.tsx';
import type { Checklist } from './use-checklist.ts';

/** Fetches the inquiry sheet when it is wanted: most readers leave with the verdict. */
export function InquiryLoader({
  data,
  checklist,
}: {
  data: ChecklistData;
  checklist: Checklist;
}): JSX.Element {
  const [Sheet, setSheet] = useState<ComponentType<InquirySheetProps>>();
  const [failed, setFailed] = useState(false);
  if (Sheet) return <Sheet data={data} checklist={checklist} />;
  const load = () => {
    import('./InquirySheet.tsx').then(
      (module) => {
        setSheet(() => module.InquirySheet);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <p class="inquiry-open no-print">
      <button type="button" class="button primary" onClick={load}>
        写一份查询申请
      </button>{' '}
      <span role="status">{failed ? '没有加载出来，请检查网络再点一次' : '发给收单机构，照着就能查。'}</span>
    </p>
  );
}
