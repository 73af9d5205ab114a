import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawQr } from '../../src/links/qr.ts';
import { contentEntries } from '../support/site-content.ts';

const pixels = 2;

/** Paints the path of a code the way a browser would. */
function painted({ side, path }: { side: number; path: string }): Uint8ClampedArray {
  const width = side * pixels;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row++) {
      const from = (row * width + Number(x) * pixels) * 4;
      image.fill(0, from, from + Number(length) * pixels * 4);
    }
  }
  for (let i = 3; i < image.length; i += 4) image[i] = 255;
  return image;
}

it('draws every link of the site as a code that decodes to it', () => {
  for (const { url } of contentEntries()) {
    const address = `https://pos-guide.example${url}`;
    const code = drawQr(address);
    const width = code.side * pixels;
    expect(jsQR(painted(code), width, width)?.data).toBe(address);
  }
});
