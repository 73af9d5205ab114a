import { noLarge } from '../../quotes/model/state.ts';
import {
  byMethod,
  methods,
  monthAmount,
  type Method,
  type Shop,
  type Takings,
} from '../../../domain/tariff/index.ts';

/** The same shop with one thing changed. */
interface Scenario {
  id: string;
  label: string;
  shop: Shop;
}

/** What a reader may want to change: average ticket, share of credit cards, same-day arrival. Impossible ones are left out. */
export function scenarios(shop: Shop): Scenario[] {
  const tenth = monthAmount(shop) / 10n;
  const more = withCreditMoved(shop, tenth);
  const less = withCreditMoved(shop, -tenth);
  return [
    { id: 'half', label: '每笔小一半', shop: withAverages(shop, (average) => average / 2n) },
    { id: 'double', label: '每笔大一倍', shop: withAverages(shop, (average) => average * 2n) },
    ...(more ? [{ id: 'more-credit', label: '信用卡多占一成', shop: more }] : []),
    ...(less ? [{ id: 'less-credit', label: '信用卡少占一成', shop: less }] : []),
    shop.settle === 't1'
      ? { id: 'd0', label: '改成当天到账', shop: { ...shop, settle: 'd0' } }
      : { id: 't1', label: '改成下个工作日到账', shop: { ...shop, settle: 't1' } },
  ];
}

/** The same shop at another size: all amounts times a fraction, averages unchanged. */
export function scaled(shop: Shop, numerator: bigint, denominator: bigint): Shop {
  return withTakings(shop, ({ amount, average }) => ({
    amount: (amount * numerator) / denominator,
    average,
  }));
}

function withAverages(shop: Shop, change: (average: bigint) => bigint): Shop {
  return withTakings(shop, ({ amount, average }) => {
    const changed = change(average);
    return { amount, average: changed > 0n ? changed : 1n };
  });
}

/** Moves an amount between credit cards and the other methods in their proportion; the sum of the month stays. */
function withCreditMoved(shop: Shop, wanted: bigint): Shop | undefined {
  const credit = shop.takings.credit.amount;
  const others = methods.reduce((all, method) => all + shop.takings[method].amount, 0n) - credit;
  const moved = wanted > others ? others : wanted < -credit ? -credit : wanted;
  if (moved === 0n || others === 0n) return undefined;
  let sum = 0n;
  const changed = withTakings({ ...shop, large: noLarge }, (takings, method) => {
    if (method === 'credit' || takings.amount === 0n) return takings;
    const amount = takings.amount - (moved * takings.amount) / others;
    sum += amount;
    return { ...takings, amount };
  });
  const { average } = shop.takings.credit;
  return {
    ...changed,
    takings: { ...changed.takings, credit: { amount: credit + others - sum, average } },
    large: shop.large,
  };
}

function withTakings(shop: Shop, change: (takings: Takings, method: Method) => Takings): Shop {
  const changed = (takings: Shop['takings']) => byMethod((method) => change(takings[method], method));
  return { ...shop, takings: changed(shop.takings), large: changed(shop.large) };
}
