import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Paths and section ids that links in the wild rely on. */
const promised: Record<string, string> = {
  '/': '',
  '/guides/missing-record/':
    'first-aid whose-record pre-authorization checklist terminal-setup bank-outage not-uploaded account-problem compliance system-fault operator-mistake network posting-delay permissions third-party-platform settlement-cycle net-amount wrong-account risk-hold unlicensed-settlement qr-orders inquiry consequences prevention myths',
  '/guides/choose-provider/':
    'who-is-who brand authorization verify-license verify-agent counterfeit service fee-transparency reviews red-flags compare',
  '/guides/purchase/':
    'needs brand-and-model terminal-types contact-agent quote-questions contract payment installation acceptance-test training',
  '/guides/fees/':
    'who-gets-the-fee transaction-fee merchant-class debit-cap qr-fee settlement-fee device installation-fee maintenance-fee other-fees estimator low-rate-traps no-surcharge',
  '/guides/efficiency/': 'operation care streamline closing-routine reconciliation staff-training tools',
  '/tools/missing-record-checklist/': '',
  '/tools/fee-estimator/': 'method',
  '/tools/vendor-comparison/': 'method criteria',
  '/tools/reconciliation/': 'method files',
  '/reference/response-codes/':
    'code-51 code-68 code-a0 result-unknown declined terminal-or-merchant batch-and-offline',
  '/reference/receipt/':
    'merchant-number terminal-number reference-number authorization-code batch-and-voucher entry-mode transaction-type qr-order-numbers',
  '/reference/settlement/': 't1-d1-d0 cut-off holidays wallets',
  '/reference/contacts/': 'unionpay-95516 pbc-12363',
  '/reference/rules/': 'pbc-2021-259 ndrc-2016-557',
  '/reference/glossary/': 'pre-authorization reversal',
  '/reference/sources/': 'ndrc-2016-557',
  '/links/': '',
  '/search/': '',
  '/about/': 'privacy accessibility corrections',
  '/404.html': '',
};

describe.each(Object.entries(promised))('%s', (path, ids) => {
  const file = `dist${path.endsWith('/') ? `${path}index.html` : path}`;

  it('is there', () => {
    expect(existsSync(file)).toBe(true);
  });

  it('has its section ids', () => {
    const html = readFileSync(file, 'utf8');
    const missing = ids.split(' ').filter((id) => id !== '' && !html.includes(`id="${id}"`));
    expect(missing).toEqual([]);
  });
});
