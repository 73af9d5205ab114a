import { useEffect } from 'preact/hooks';

/** While the reader has filled a tool in, it is printed without the page around it. */
export function usePrintAlone(isFilled: boolean): void {
  useEffect(() => {
    if (!isFilled) return undefined;
    const { dataset } = document.documentElement;
    dataset['print'] = 'result';
    return () => {
      delete dataset['print'];
    };
  }, [isFilled]);
}
