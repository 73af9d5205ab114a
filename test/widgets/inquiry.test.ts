import { describe, expect, it } from 'vitest';
import { checkField, findSecret } from '../../src/domain/slip-fields.ts';
import { inquiryText } from '../../src/widgets/checklist/model/inquiry.ts';

describe('what must never be written down', () => {
  it.each([
    '6222020012345678',
    '6222 0200 1234 5678',
    '6222-0200-1234-5678-901',
    '６２２２０２００１２３４５６７８',
    '顾客卡号 6222020012345678901 请查',
    '卡号6222 0200 1234 5678，2026-11-24 14:05 刷的',
    '4111111111111',
    '6228  4800  1234  5671',
    '6228\n4800\n1234\n5671',
    '622848 0012345671 0828',
    '6228\u200b4800\u200b1234\u200b5671',
    '6228_4800_1234_5671',
    '110101199003078515',
    'CVV 123',
    'cvn2：456',
    '安全码是 789',
    '验证码 482913',
    '482913 是验证码',
    '短信验证码：4829',
    '密码123456',
    '有效期 12/28',
    '有效期：0928',
    '付款码 286512345678901234',
  ])('refuses %s', (text) => {
    expect(findSecret(text)).toMatch(/已经清掉/);
    expect(checkField('note', text)?.kind).toBe('secret');
  });

  it.each([
    '顾客说没收到验证码',
    '金额 1280.50 元，2026-11-24 14:05 刷的',
    '参考号 123456789012，终端号 12345678',
    '电话 13800000000',
    '王店长 021-12345678-8001',
    '电话：0571-12345678-01',
    '顾客输了密码，屏幕就卡住了',
    '预授权有效期 30 天',
    '4200001234202611241234567890',
    '',
  ])('keeps %s', (text) => {
    expect(findSecret(text)).toBeUndefined();
  });
});

describe('fields of a slip', () => {
  it.each([
    ['merchantNumber', '898290054110001'],
    ['merchantNumber', '821584055110pqx'],
    ['terminalNumber', '0123456A'],
    ['reference', '123456789012'],
    ['batch', '000123'],
    ['voucher', '000001'],
    ['authorization', 'a1B2c3'],
    ['lastFour', '5678'],
    ['lastFour', '５６７８'],
    ['amount', '1280.5'],
    ['amount', '1,280.50'],
    ['reference', '1234 5678 9012'],
    ['merchantNumber', '8982 9005 4110 001'],
    ['order', '4200 0012 3420 2611 2412 3456 7890'],
    ['order', '4200001234202611241234567890'],
    ['contact', '王店长 13800000000'],
    ['shop', '好邻居便利店（人民路店）'],
  ])('accepts %s %s', (field, text) => {
    expect(checkField(field, text)).toBeUndefined();
  });

  it.each([
    ['merchantNumber', '89829005411000', '15 位'],
    ['terminalNumber', '123', '8 位'],
    ['reference', '12345', '12 位'],
    ['batch', '12a456', '6 位数字'],
    ['lastFour', '678', '4 位'],
    ['amount', '一大笔', '数字'],
    ['amount', '-5', '负数'],
    ['amount', '12.345', '两位小数'],
  ])('keeps %s %s as typed and says what is accepted', (field, text, says) => {
    expect(checkField(field, text)).toMatchObject({ kind: 'format' });
    expect(checkField(field, text)?.message).toContain(says);
  });

  it.each([
    'merchantNumber',
    'terminalNumber',
    'reference',
    'lastFour',
    'amount',
    'order',
    'shop',
    'contact',
  ])('refuses a card number in %s', (field) => {
    expect(checkField(field, '6222020012345678')).toMatchObject({ kind: 'secret' });
  });

  it('refuses a card of fifteen digits where a merchant number belongs', () => {
    expect(checkField('merchantNumber', '378282246310005')).toMatchObject({ kind: 'secret' });
  });
});

describe('the letter', () => {
  const facts = {
    answers: [
      { label: '交易类型', value: '消费' },
      { label: '签购单', value: '' },
      { label: '终端应答码', value: '68' },
    ],
    requests: ['该笔交易在贵机构系统中的最终状态，以及是否已提交清算。'],
    today: '2026-11-24',
  };

  it('states everything that is known, and nothing that is not', () => {
    const form = {
      shop: '好邻居便利店',
      merchantNumber: '898290054110001',
      time: '2026-11-24T14:05',
      amount: '128.5',
      lastFour: '5678',
      authorization: 'a1b2c3',
      batch: '  ',
      debited: '是',
      contact: '王店长 13800000000',
    };
    expect(inquiryText(form, facts)).toBe(
      [
        '交易查询申请',
        '致收单机构：\n本商户有一笔交易需要核查，现将情况说明如下，请予协助查询。',
        '【商户】\n商户名称：好邻居便利店\n商户编号：898290054110001',
        '【交易】\n交易时间：2026 年 11 月 24 日 14:05\n交易金额：人民币 128.50 元\n卡号末四位：5678\n授权码：A1B2C3',
        '【现状】\n交易类型：消费\n终端应答码：68\n顾客是否已被扣款：是',
        '【请协助核实】\n1. 该笔交易在贵机构系统中的最终状态，以及是否已提交清算。',
        '请将查询结果以书面形式回复本商户。本申请不含完整卡号、有效期、安全码、密码及验证码。\n' +
          '申请人：好邻居便利店\n联系人及电话：王店长 13800000000\n日期：2026 年 11 月 24 日',
      ].join('\n\n'),
    );
  });

  it('can be written with nothing filled in', () => {
    const text = inquiryText({}, { ...facts, answers: [] });
    expect(text).toContain('申请人：（请填商户名称）');
    expect(text).not.toMatch(/undefined|【商户】|【交易】|【现状】/);
  });
});
