import type { ReceiptField } from '../schemas/receipt-field.ts';
import { loadInFileOrder } from './file-order.ts';

/** A field with its number on the drawn slip. */
interface NumberedField extends ReceiptField {
  number: number;
}

/** Section whose fields stand on slips of QR payments only. */
const qrSection = 'qr-order-numbers';

/** All fields, numbered in the order in which the slips show them. */
export async function loadReceiptFields(): Promise<NumberedField[]> {
  return (await loadInFileOrder('receiptFields')).map((field, index) => ({ ...field, number: index + 1 }));
}

/** The fields of a card slip, or those that a QR slip has instead. */
export async function loadSlipFields(kind: 'card' | 'qr'): Promise<NumberedField[]> {
  return (await loadReceiptFields()).filter(({ section }) => (section === qrSection) === (kind === 'qr'));
}
