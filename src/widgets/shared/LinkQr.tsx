import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const quiet = 4;

/** Shows a link as a QR code; the code is drawn by the browser itself and goes nowhere. */
export function LinkQr({ link }: { link: string }): JSX.Element | null {
  const [cells, setCells] = useState<readonly (readonly boolean[])[] | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    import('uqr')
      .then(({ encode }) => {
        if (current) setCells(encode(link, { ecc: 'L', border: 0 }).data);
      })
      .catch(() => {
        setFailed(true);
      });
    return () => {
      current = false;
    };
  }, [link]);
  if (failed) return <p role="status">二维码没画出来，请改用「复制链接」。</p>;
  if (!cells) return <p role="status">正在画二维码…</p>;
  const side = cells.length + 2 * quiet;
  return (
    <figure class="link-qr">
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label="这份结果的链接二维码">
        <rect width={side} height={side} fill="#fff" />
        <path d={cells.map(rowPath).join('')} fill="#000" />
      </svg>
      <figcaption>用手机扫，打开的就是这一份。</figcaption>
    </figure>
  );
}

function rowPath(row: readonly boolean[], y: number): string {
  return row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')).join('');
}
