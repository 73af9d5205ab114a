import type { Result } from '../model/types.ts';
import { amountText, dayText, rowText, sideNames, signedText } from './words.ts';

/** A bank statement of one net sum a day, day by day against what the other list should bring. */
export function NetDays({ netDays: { side, days } }: { netDays: NonNullable<Result['netDays']> }) {
  return (
    <section class="rec-net">
      <h2>按天比到账</h2>
      <p>
        {sideNames[side]}
        是银行流水：一天到一笔净额，一笔一笔比不了。这里把另一张表每天的收款减去退款和手续费，和银行到的那一笔比。
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">哪天到</th>
            <th scope="col" class="number">
              银行到了
            </th>
            <th scope="col" class="number">
              应该到
            </th>
            <th scope="col" class="number">
              差
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, arrived, expected, label, covered }) => (
            <tr key={day} data-net-day={day}>
              <th scope="row">
                {dayText(day)}
                <small>{covered ? label && rowText(label) : '流水还没到这天'}</small>
              </th>
              <td data-label="银行到了" class="number">
                {covered ? amountText(arrived) : '—'}
              </td>
              <td data-label="应该到" class="number">
                {expected === undefined ? '表里没有' : amountText(expected)}
              </td>
              <td data-label="差" class="number">
                {expected === undefined || !covered
                  ? ''
                  : arrived === expected
                    ? '一分不差'
                    : signedText(arrived - expected)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
