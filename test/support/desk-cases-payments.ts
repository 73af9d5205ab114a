import type { DeskCase } from './desk-case.ts';

/** QR orders, and card sales that came to nothing or seemed to. */
export const paymentCases: readonly DeskCase[] = [
  // QR orders
  {
    query: 'whose=backend&slip=no&type=qr&backend=reversed',
    verdict: 'yes',
    first: 'qr-orders',
    says: /新单/,
    never: /原来的(?:订单号|单号)|原订单号/,
  },
  {
    query: 'whose=backend&slip=no&type=qr&backend=closed',
    verdict: 'yes',
    first: 'qr-orders',
    says: /新单/,
    never: /原来的(?:订单号|单号)|原订单号/,
  },
  {
    query: 'whose=backend&slip=no&type=qr&backend=failed',
    verdict: 'after-check',
    first: 'qr-orders',
    says: /先撤销/,
  },
  {
    query: 'whose=backend&slip=no&type=qr&backend=failed&prompt=timeout',
    verdict: 'after-check',
    first: 'qr-orders',
    says: /先撤销/,
  },
  {
    query: 'type=qr&backend=failed&code=51',
    verdict: 'after-check',
    first: ['qr-orders', 'account-problem'],
  },
  { query: 'type=qr&backend=failed&debited=once', verdict: 'no', first: 'qr-orders', says: /先撤销/ },
  { query: 'type=qr&backend=failed&debited=no', verdict: 'after-check', first: 'qr-orders', says: /先撤销/ },
  { query: 'type=qr&backend=closed&debited=once', verdict: 'after-check', first: 'qr-orders', says: /单号/ },
  { query: 'type=qr&backend=closed&debited=no', verdict: 'yes', first: 'qr-orders', says: /新单/ },
  { query: 'type=qr&backend=none&debited=once', verdict: 'no', first: 'wrong-qr-code' },
  { query: 'whose=backend&slip=no&type=qr&backend=pending', verdict: 'no', first: 'qr-orders' },
  { query: 'type=qr&slip=yes&backend=reversed', verdict: 'no', first: 'qr-orders', says: /退款/ },
  { query: 'type=qr&code=51', verdict: 'yes', first: 'account-problem' },
  // card sales that came to nothing, or seemed to
  {
    query: 'whose=backend&slip=no&type=sale&backend=failed',
    verdict: 'yes',
    first: ['account-problem', 'network'],
    never: /扫码|订单号|新单|二维码/,
  },
  {
    query: 'type=sale&backend=failed&prompt=timeout',
    verdict: 'after-check',
    first: 'network',
    never: /扫码|订单号/,
  },
  { query: 'type=sale&backend=failed&code=68', verdict: 'after-check', first: 'network' },
  { query: 'type=sale&backend=failed&code=91', verdict: 'after-check', first: 'bank-outage' },
  { query: 'type=sale&backend=failed&code=68&debited=no', verdict: 'yes', first: 'network' },
  { query: 'type=sale&backend=failed&debited=once', verdict: 'no', first: 'system-fault' },
  { query: 'type=sale&backend=failed&debited=twice', verdict: 'no', first: 'charged-twice' },
  {
    query: 'type=sale&slip=no&code=51&debited=once&backend=failed',
    verdict: 'no',
    first: ['account-problem', 'system-fault'],
  },
  {
    query: 'whose=backend&slip=no&type=sale&backend=none&debited=once',
    verdict: 'no',
    first: 'system-fault',
  },
  {
    query: 'type=sale&slip=no&backend=reversed&debited=once',
    verdict: 'yes',
    first: 'voided-or-refunded',
    says: /原路退回/,
  },
  { query: 'type=sale&slip=no&backend=reversed&debited=twice', verdict: 'no', first: 'charged-twice' },
  {
    query: 'whose=backend&slip=no&type=sale&backend=none&prompt=none&merchant=mine',
    verdict: 'after-check',
    first: ['operator-mistake', 'network'],
    notFirst: 'wrong-lookup',
  },
  {
    query: 'whose=backend&slip=no&type=sale&backend=unseen&prompt=none&merchant=mine',
    verdict: 'after-check',
    first: 'network',
  },
  { query: 'slip=no&prompt=none&backend=unseen', verdict: 'after-check', first: 'network' },
  { query: 'debited=twice', verdict: 'no', first: 'charged-twice' },
  { query: 'backend=success&debited=twice&type=sale', verdict: 'no', first: 'charged-twice' },
];
