import { useEffect, useState } from 'preact/hooks';
import type { QrDrawing } from '../../links/qr.ts';

/** Shows a link as a QR code; the code is drawn by the browser itself and goes nowhere. */
export function LinkQr({ link }: { link: string }) {
  const [drawing, setDrawing] = useState<QrDrawing>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    import('../../links/qr.ts')
      .then(({ drawQr }) => {
        if (current) setDrawing(drawQr(link, 'L'));
      })
      .catch(() => {
        setFailed(true);
      });
    return () => {
      current = false;
    };
  }, [link]);
  if (failed) return <p role="status">二维码没画出来，请改用「复制链接」。</p>;
  if (!drawing) return <p role="status">正在画二维码…</p>;
  const { side, path } = drawing;
  return (
    <figure class="link-qr">
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label="这份结果的链接二维码">
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>用手机扫，打开的就是这一份。</figcaption>
    </figure>
  );
}
