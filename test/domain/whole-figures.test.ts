import { describe, expect, it } from 'vitest';
import { withWholeFigures } from '../../src/domain/whole-figures.ts';

const whole = (text: string) => `<span class="whole">${text}</span>`;

describe('figures that no line may part', () => {
  it.each([
    ['每笔 1,000 元起', '每笔 1,000\u00a0元起'],
    ['从 2026-11-28 起', `从 ${whole('2026-11-28')}\u00a0起`],
    ['等 60–70 秒', `等 ${whole('60–70')}\u00a0秒`],
    ['打 400-668-5353', `打 ${whole('400-668-5353')}`],
    ['合同 12 个月', '合同 12\u00a0个月'],
    ['报 68、98', '报 68、98'],
  ])('%s', (text, kept) => {
    expect(withWholeFigures(`<p>${text}</p>`)).toBe(`<p>${kept}</p>`);
  });

  it.each([
    '<a title="3 > 2 元 2026-11-28" href="/?d=2026-11-28">日子</a>',
    '<script>"12 个月"</script>',
    '<svg><text>60–70 秒</text></svg>',
    '<select><option>12 个月</option></select>',
    '<astro-island props="{&quot;x&quot;:[0,&quot;>3 元&quot;]}"><p>每月 3 元</p></astro-island>',
    '<!-- 12 个月 <p> -->',
  ])('leaves alone what is no running text: %s', (html) => {
    expect(withWholeFigures(html)).toBe(html);
  });

  it('goes on after what it leaves alone', () => {
    const kept = '<svg><path d=""></path></svg><astro-island><p>3 元</p></astro-island>';
    expect(withWholeFigures(`${kept}<p>3 元</p>`)).toBe(`${kept}<p>3\u00a0元</p>`);
  });
});
