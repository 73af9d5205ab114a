/** A small seeded generator: the same seed gives the same shop on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0 || 1;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** A whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.whole(0, 9)).join('');
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)] as T;
  }
}

type EventKind = 'pay' | 'refund' | 'void' | 'preauth' | 'completion';

/** Something that happened at the counter, as both lists may write it down. Amounts in 分, without sign. */
export interface ShopEvent {
  key: string;
  kind: EventKind;
  /** Seconds since 1970 as if Beijing time were UTC. */
  at: number;
  fen: number;
  order: string;
  wallet: string;
  refundNumber: string;
  reference: string;
  terminal: string;
  batch: string;
  voucher: string;
  auth: string;
  card: string;
  debit: boolean;
  channel: '微信支付' | '支付宝' | '银行卡' | '现金' | '会员余额';
  failed: boolean;
  fee: number;
  /** Part of `fen` that a coupon of the merchant's paid. */
  coupon: number;
}

const firstDay = Date.UTC(2026, 9, 12) / 1000;

/** Draws events one after the other. */
export class Shop {
  readonly random: Random;
  private count = 500;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** A payment. @param day 0 is 2026-10-12, a Monday @param hour a fraction of the day in hours */
  pay(day: number, hour: number, more: Partial<ShopEvent> = {}): ShopEvent {
    const { random } = this;
    const serial = String((this.count += 1)).padStart(6, '0');
    const at = firstDay + day * 86_400 + Math.round(hour * 3600);
    const date = new Date(at * 1000).toISOString().slice(2, 10).replace(/-/g, '');
    const fen = more.fen ?? random.whole(300, 60_000);
    const channel = more.channel ?? '微信支付';
    const debit = random.next() < 0.5;
    const wallet = {
      微信支付: `4200${random.digits(7)}20${date}${random.digits(9)}`,
      支付宝: `20${date}2200141${random.digits(11)}${serial.slice(-2)}`,
    };
    return {
      key: serial,
      kind: 'pay',
      at,
      fen,
      order: `${date}0${random.whole(1, 9)}0000${serial}`,
      wallet: channel === '微信支付' || channel === '支付宝' ? wallet[channel] : '',
      refundNumber: '',
      reference: `00${random.digits(4)}${serial}`,
      terminal: random.of(['00012345', '00012346', '08810027']),
      batch: `0000${38 + day}`,
      voucher: serial,
      auth: random.digits(6),
      card: `62${random.digits(14)}`,
      debit,
      channel,
      failed: false,
      fee: Math.round((fen * (channel === '银行卡' ? (debit ? 0.5 : 0.6) : 0.38)) / 100),
      coupon: 0,
      ...more,
    };
  }

  /** Money back for a payment. */
  back(of: ShopEvent, hours: number, more: Partial<ShopEvent> = {}): ShopEvent {
    const serial = String((this.count += 1)).padStart(6, '0');
    return {
      ...of,
      key: serial,
      kind: 'refund',
      at: of.at + Math.round(hours * 3600),
      refundNumber: `50${this.random.digits(10)}${serial}`,
      reference: `90${this.random.digits(4)}${serial}`,
      voucher: serial,
      fee: 0,
      coupon: 0,
      ...more,
    };
  }

  /** Several payments over a day's opening hours. */
  day(day: number, count: number, more: Partial<ShopEvent> = {}): ShopEvent[] {
    return Array.from({ length: count }, (_, i) =>
      this.pay(day, 8 + (i * 13) / count + this.random.next() * 0.2, more),
    );
  }
}

/** `YYYY-MM-DD HH:mm:ss`. */
export function clock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
