import type { DeskCase } from './desk-case.ts';

/** Voids and refunds, pre-authorizations, balance inquiries, off-line sales and settlement. */
export const otherCases: readonly DeskCase[] = [
  // voids and refunds
  {
    query: 'type=void&slip=yes&backend=reversed',
    verdict: 'yes',
    first: 'voided-or-refunded',
    never: /按已经收到钱/,
  },
  {
    query: 'type=void&slip=yes&backend=success',
    verdict: 'no',
    first: 'voided-or-refunded',
    never: /按已经收到钱/,
  },
  { query: 'type=void&slip=no&backend=reversed', verdict: 'no', first: 'voided-or-refunded' },
  { query: 'type=void&slip=yes', verdict: 'no', first: 'voided-or-refunded' },
  { query: 'type=void&slip=yes&backend=reversed&prompt=timeout', verdict: 'no', first: 'voided-or-refunded' },
  ...['success', 'reversed'].map((backend) => ({
    query: `type=refund&slip=yes&backend=${backend}`,
    verdict: 'no' as const,
    first: 'voided-or-refunded',
    says: /成功还是处理中.*几天.*参考号.*发卡行/,
    never: /按已经收到钱/,
  })),
  {
    query: 'whose=customer&type=refund&slip=yes&backend=success&when={-2}T12:00',
    verdict: 'no',
    first: 'voided-or-refunded',
    says: /参考号/,
    never: /按已经收到钱|按已收处理/,
  },
  // pre-authorizations
  { query: 'type=preauth&backend=failed&code=51', verdict: 'yes', first: 'account-problem', never: /冻/ },
  {
    query: 'type=preauth&backend=failed&code=51&when={-3}T12:00',
    verdict: 'yes',
    first: 'account-problem',
    never: /冻/,
  },
  { query: 'type=preauth&slip=yes', verdict: 'no', first: 'pre-authorization', never: /按已经收到钱/ },
  {
    query: 'type=preauth&slip=yes&backend=success&whose=settlement',
    verdict: 'no',
    first: 'pre-authorization',
    says: /预授权完成/,
  },
  { query: 'type=preauth&slip=yes&released=yes', verdict: 'after-check', first: 'pre-authorization-expired' },
  { query: 'type=preauth&released=yes&backend=reversed', verdict: 'yes', first: 'pre-authorization-expired' },
  { query: 'type=preauth&released=no&slip=yes&when={-26}T12:00', verdict: 'no', first: 'pre-authorization' },
  { query: 'type=completion&slip=no&prompt=timeout', verdict: 'no', first: ['network', 'not-uploaded'] },
  // balance inquiries
  {
    query: 'type=balance&slip=yes',
    verdict: ['yes', 'after-check'],
    first: 'operator-mistake',
    never: /按已经收到钱/,
  },
  { query: 'whose=settlement&type=balance&slip=yes', verdict: 'after-check', first: 'operator-mistake' },
  // off line
  { query: 'slip=yes&backend=none&offline=yes', verdict: 'no', first: 'not-uploaded' },
  {
    query: 'whose=backend&type=sale&slip=yes&backend=none&offline=yes&merchant=mine',
    verdict: 'no',
    first: 'not-uploaded',
  },
  {
    query: 'type=sale&slip=yes&offline=yes&backend=failed',
    verdict: 'no',
    first: 'offline-declined',
    says: /书面/,
  },
  {
    query: 'whose=backend&slip=no&type=sale&backend=none&offline=yes',
    verdict: 'after-check',
    first: 'network',
  },
  { query: 'whose=backend&slip=yes&type=sale&backend=none&offline=no', verdict: 'no', first: 'wrong-lookup' },
  // settlement
  {
    query: 'whose=settlement&type=sale&payout=failed',
    verdict: 'no',
    first: 'payout-returned',
    never: /没成功的交易不会到账/,
  },
  {
    query: 'whose=settlement&type=sale&backend=failed&payer=acquirer',
    verdict: 'no',
    first: 'payout-returned',
    never: /没成功的交易不会到账/,
  },
  {
    query: 'whose=settlement&type=sale&backend=success&when={-8}T12:00&payer=acquirer&others=yes',
    verdict: 'no',
    first: ['risk-hold', 'payout-returned'],
    never: /报警|公安/,
  },
  {
    query: 'whose=settlement&type=qr&backend=success&when={-4}T12:00&payer=acquirer&others=yes&cycle=t1',
    verdict: 'no',
    first: ['risk-hold', 'payout-returned', 'net-amount'],
    amongTwo: 'risk-hold',
  },
  {
    query: 'whose=settlement&type=sale&backend=reversed&slip=yes&payer=acquirer',
    verdict: 'no',
    first: 'voided-or-refunded',
  },
  { query: 'whose=settlement&type=sale&backend=success&payout=held', verdict: 'no', first: 'risk-hold' },
  { query: 'whose=settlement&type=sale&backend=success&payout=unsigned', verdict: 'no', first: 'signature' },
  {
    query: 'whose=settlement&type=sale&backend=success&payout=paid&others=yes',
    verdict: 'no',
    first: 'net-amount',
  },
  {
    query: 'whose=settlement&type=sale&backend=success&payout=paid&others=no',
    verdict: 'no',
    first: ['net-amount', 'wrong-account'],
  },
  {
    query: 'whose=settlement&type=sale&backend=success&payout=none&when={-1}T12:00&cycle=t1',
    verdict: 'no',
    first: 'settlement-cycle',
  },
  {
    query: 'whose=settlement&type=sale&backend=success&payout=none&when={-12}T12:00',
    verdict: 'no',
    first: 'risk-hold',
  },
  { query: 'whose=settlement&payer=unknown&payout=paid', verdict: 'no', first: 'unlicensed-settlement' },
];
