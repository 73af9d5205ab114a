import { expect, it } from 'vitest';
import { labelCells } from '../../src/components/prose/label-cells.ts';

it('writes each heading on the cells of its column', () => {
  const html =
    '<thead><tr><th>份</th><th>上<b>限</b></th></tr></thead><tbody><tr><td>发卡</td><td><i>0.45%</i></td></tr></tbody>';
  expect(labelCells(html)).toContain(
    '<tr><td>发卡</td><td data-label="上限"><div><i>0.45%</i></div></td></tr>',
  );
});
