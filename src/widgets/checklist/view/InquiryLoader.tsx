import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import type { InquirySheetProps } from './InquirySheet.tsx';

/** Fetches the inquiry sheet when it is wanted: most readers leave with the verdict. */
export function InquiryLoader(props: InquirySheetProps) {
  const [Sheet, setSheet] = useState<ComponentType<InquirySheetProps>>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import('./InquirySheet.tsx').then(
      (module) => {
        setSheet(() => module.InquirySheet);
      },
      () => {
        setFailed(true);
      },
    );
  };
  useEffect(load, []);
  if (Sheet) return <Sheet {...props} />;
  return (
    <p class="inquiry-open no-print">
      <span role="status">{failed ? '申请没有加载出来，请检查网络再点一次。' : '正在准备查询申请……'}</span>{' '}
      {failed && <Button onClick={load}>再试一次</Button>}
    </p>
  );
}
