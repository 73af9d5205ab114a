import { channels } from '../columns/build.ts';
import { payment, reasonCode, refund, voided, type List } from '../columns/list.ts';
import { holdsChannel, type Channel } from '../columns/words.ts';

const otherChannel = reasonCode('other-channel');
/** Several amounts stand with one number. */
const several = -1;
/** Never in the list of whoever collects by card or wallet, unless that list says so. */
const inTheShop: readonly Channel[] = ['cash', 'stored'];

/**
 * Sets aside what of ours was paid by a way that their list does not hold. Their ways are what their list says; if it says
 * nothing, those of our ways whose numbers stand in it. A refund goes where its payment went.
 */
export function setAsideOtherChannels(ours: List, theirs: List): void {
  followPayments(ours);
  const held = heldChannels(theirs);
  const met = metChannels(ours, theirs);
  for (let i = 0; i < ours.size; i++) {
    const channel = channels[ours.channel[i] ?? 0] ?? '';
    if (!ours.compared(i) || channel === '') continue;
    const known =
      held.size > 0
        ? holdsChannel(held, channel)
        : met.size > 0
          ? met.has(channel)
          : !inTheShop.includes(channel);
    if (!known && !met.has(channel)) ours.reason[i] = otherChannel;
  }
}

/** A refund whose own row names no way of paying, or 原路退回, has its payment's. */
function followPayments(list: List): void {
  const vague = [0, channels.indexOf('other')];
  const lost: number[] = [];
  for (let i = 0; i < list.size; i++)
    if ((list.kind[i] === refund || list.kind[i] === voided) && vague.includes(list.channel[i] ?? 0))
      lost.push(i);
  if (lost.length === 0) return;
  const paidBy = new Map<number, number>();
  for (let i = 0; i < list.size; i++) {
    if (list.kind[i] !== payment || (list.channel[i] ?? 0) === 0) continue;
    for (const keys of list.numbers.values()) if (keys[i]) paidBy.set(keys[i] ?? 0, list.channel[i] ?? 0);
  }
  for (const i of lost)
    for (const keys of list.numbers.values()) {
      const channel = keys[i] ? paidBy.get(keys[i] ?? 0) : undefined;
      if (channel !== undefined) list.channel[i] = channel;
    }
}

/** Ways of paying that a list names; empty if it names too few to tell. */
function heldChannels(list: List): Set<Channel> {
  const held = new Set<Channel>();
  let [named, cards, all] = [0, 0, 0];
  for (let i = 0; i < list.size; i++) {
    const channel = channels[list.channel[i] ?? 0] ?? '';
    all++;
    if (list.cardTail[i]) cards++;
    if (channel === '') continue;
    held.add(channel);
    named++;
  }
  for (const { layout } of list.tables) if (layout?.channel) held.add(layout.channel);
  if (held.size > 0 && (named >= all / 2 || all === 0)) return held;
  return all > 0 && cards >= all * 0.8 ? new Set<Channel>(['card']) : new Set();
}

/** Ways of ours of which at least half the numbered payments stand in their list with the same amount. */
function metChannels(ours: List, theirs: List): Set<Channel> {
  const amounts = new Float64Array(theirs.keys.size);
  for (const keys of theirs.numbers.values())
    for (let j = 0; j < theirs.size; j++) {
      const key = keys[j] ?? 0;
      const amount = Math.abs(theirs.amount[j] ?? 0);
      if (key !== 0) amounts[key] = amounts[key] === 0 || amounts[key] === amount ? amount : several;
    }
  const columns = [...ours.numbers.values()];
  const seen = new Map<Channel, { all: number; met: number }>();
  for (let i = 0; i < ours.size; i++) {
    const channel = channels[ours.channel[i] ?? 0] ?? '';
    if (channel === '' || inTheShop.includes(channel) || !ours.compared(i)) continue;
    const count = seen.get(channel) ?? { all: 0, met: 0 };
    const keys = columns
      .map((column) => column[i] ?? 0)
      .filter((key) => key !== 0 && ours.keys.length(key) > 7);
    const amount = Math.abs(ours.amount[i] ?? 0);
    if (keys.length > 0) count.all++;
    if (keys.some((key) => amounts[key] === amount || amounts[key] === several)) count.met++;
    seen.set(channel, count);
  }
  const met = [...seen].filter(([, count]) => count.met >= 2 && count.met >= count.all * 0.5);
  return new Set(met.map(([channel]) => channel));
}
