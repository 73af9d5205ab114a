import { passesLuhn } from '../../../../domain/card-number.ts';
import type { Table } from './table.ts';

const cardHeader = /卡号|账号|帐号|card ?(?:no|number)/i;
const numberHeader =
  /单号|订单|流水|参考号|检索|凭证|授权|批次|终端|商户|交易号|编号|请求号|序号|设备|门店|trade|order|ref/i;
const longNumber = /(?<![\dA-Za-z])\d{13,19}(?![\dA-Za-z])/g;

/**
 * Masks full card numbers in place, first six and last four stay: every long number of a card column, and elsewhere, but for
 * columns of order and transaction numbers, what begins and checks like a card number.
 *
 * @param header names of the columns; empty where there are none
 */
export function maskCards(table: Table, header: readonly string[]): void {
  table.columns.forEach((column, i) => {
    const name = header[i] ?? '';
    if (cardHeader.test(name) || (!numberHeader.test(name) && holdsCards(column.sample(200))))
      column.change((text) =>
        text.replace(/\d(?:[ -]?\d){11,}/g, (digits) => masked(digits.replace(/\D/g, ''))),
      );
    else if (!numberHeader.test(name))
      column.change((text) =>
        text.length < 13
          ? text
          : text.replace(longNumber, (digits) => (isCard(digits) ? masked(digits) : digits)),
      );
  });
}

function masked(digits: string): string {
  return `${digits.slice(0, 6)}******${digits.slice(-4)}`;
}

function isCard(digits: string): boolean {
  return /^(?:62|9[0-9]|4|5[1-5]|3[47])/.test(digits) && /^\d{15,19}$/.test(digits) && passesLuhn(digits);
}

/** Whether a column without a telling name is one of card numbers. */
function holdsCards(values: readonly string[]): boolean {
  const sample = values.filter((text) => text !== '');
  const numbers = sample.filter((text) => /^`?\d{16,19}$/.test(text.trim()));
  const cards = numbers.filter((text) => isCard(text.replace(/\D/g, '')));
  return numbers.length > 0 && numbers.length > sample.length / 2 && cards.length > numbers.length * 0.8;
}
