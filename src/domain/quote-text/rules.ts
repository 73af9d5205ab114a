import { conditionRules } from './condition-rules.ts';
import { count, countOf, figure, figureOf } from './numbers.ts';
import { type FigureUnit, money, rule, type Rule, type Shape } from './tokens.ts';
import { filler, freeWords, topicWords } from './words.ts';

const chinese = '[零〇一二两三四五六七八九十点]+';
const plain = '\\d+(?:\\.\\d+)?';

/** A figure of a unit, as its pattern's first or second group has it; tenths of it where it counts 毛 or 角. */
const share =
  (unit: FigureUnit, tenths = false) =>
  (match: RegExpExecArray): Shape | undefined => {
    const value = figureOf(match[1] ?? match[2] ?? '');
    return value === undefined ? undefined : { kind: 'figure', value: tenths ? value / 10n : value, unit };
  };

/** 千三八 is 3.8 in a thousand, 千五五 5.5: two digits without a point. */
function permille(match: RegExpExecArray): Shape | undefined {
  const value = figureOf(match[1] ?? '');
  if (value === undefined) return undefined;
  const isSlang = /^(?:\d{2}|[一二三四五六七八九]{2})$/.test(match[1] ?? '');
  return isSlang
    ? { kind: 'figure', value: value / 10n, unit: 'permille', isSlang }
    : { kind: 'figure', value, unit: 'permille' };
}

/** 一万收 60 is 60 in ten thousand, 一千收 6 is 6 in a thousand. */
function perRound(match: RegExpExecArray): Shape | undefined {
  const value = figureOf(match[2] ?? match[3] ?? '');
  const unit = ({ 万: 'permyriad', 千: 'permille', 百: 'percent' } as const)[match[1] ?? ''];
  if (value === undefined || !unit) return undefined;
  return { kind: 'figure', value: /[毛角]/.test(match[0]) ? value / 10n : value, unit };
}

const months = (text: string) => countOf(text === '半年' ? '6' : text === '一年' ? '12' : text);

/** Every pattern, those that know more first. */
export const rules: readonly Rule[] = [
  ...conditionRules,
  rule('[,;。\\n|()\\[\\]{}<>【】《》、/→➕]+(?![年月笔次])', () => ({ kind: 'sep' })),
  rule(`(?:单笔)?${figure}\\s*${money}?(?:以上|及以上|起步|往上)(?:的)?(?:大额)?`, () => ({
    kind: 'size',
    size: 'large',
  })),
  rule(`(?:单笔)?${figure}\\s*${money}?(?:及?以下|以内|之内|内)(?:的)?(?:小额)?`, () => ({
    kind: 'size',
    size: 'usual',
  })),
  rule(`(?:超过|超出|超|大于|高于|>=?)\\s*${figure}\\s*${money}?(?:的)?`, () => ({
    kind: 'size',
    size: 'large',
  })),
  rule(`(?:不超过|小于|低于|<=?)\\s*${figure}\\s*${money}?(?:的)?`, () => ({ kind: 'size', size: 'usual' })),
  rule('大额|大单|单笔大的', () => ({ kind: 'size', size: 'large' })),
  rule('小额双免|小额免密|小额|小单', () => ({ kind: 'size', size: 'usual' })),
  // how often
  rule(`(?:一年|每年|年|全年)(?:里|内)?(?:扣|收|交|缴|分|共|要)*\\s*(${count})次(?:扣|收)?`, (m) => ({
    kind: 'times',
    times: countOf(m[1] ?? ''),
  })),
  rule(`分(${count})次(?:扣|收|交)?`, (m) => ({ kind: 'split', times: countOf(m[1] ?? '') })),
  rule(`(${count})次(?:一年|/年|每年)`, (m) => ({ kind: 'times', times: countOf(m[1] ?? '') })),
  rule('(?:每|一)?半年(?:扣|收|交|缴)?(?:一次|一交|1次)', () => ({ kind: 'times', times: 2 })),
  rule('[满过]半年(?!以?后|之?后)', () => ({ kind: 'noise' })),
  rule('每半年|半年(?!以?后|之?后|内|过)', () => ({ kind: 'times', times: 2 })),
  rule('(?:每|一个?)季度?(?:扣|收|交|缴)?(?:一次|1次)?|季付|按季', () => ({ kind: 'times', times: 4 })),
  rule(`每?(${count})个月(?:就|要)?(?:扣|收|交|缴)?(?:一次|1次|一扣|一收)|每(${count})个月`, (m) => {
    const every = countOf(m[1] ?? m[2] ?? '');
    return every > 0 && 12 % every === 0 ? { kind: 'times', times: 12 / every } : undefined;
  }),
  // what changes
  rule(
    '(?:首年|第一年|头一年|头年|第1年)(?:流量费?|年费)?(?:是)?(?:免费送|免费|全免|不收|不要钱|免|送|0元)',
    () => ({
      kind: 'firstYear',
    }),
  ),
  rule('(?:次年|第二年|第2年|来年|明年|往后每年|以后每年|之后每年)(?:起|开始)?(?:每年)?', () => ({
    kind: 'nextYear',
  })),
  rule(`(?:前|头|首|开始)(${count}|半)个?(?:月|年)(?:内|里)?`, (m) => ({
    kind: 'first',
    months: m[1] === '半' ? 6 : countOf(m[1] ?? '') * (/年/.test(m[0]) ? 12 : 1),
  })),
  rule('(?:第一年|第1年|首年|头一年|头年)(?:内|里)?', () => ({ kind: 'first', months: 12 })),
  rule('首月|第一个月|第1个月|头个月|首个月|当月', () => ({ kind: 'first', months: 1 })),
  rule(`(?:前|头|首)(30|60|90|180|三十|六十|九十)天(?:内)?`, (m) => ({
    kind: 'first',
    months: countOf(m[1] ?? '') / 30 || 6,
  })),
  rule(`(?:优惠期?|活动期?)(?:是|为)?(${count})个月(?:之?内)?`, (m) => ({
    kind: 'first',
    months: countOf(m[1] ?? ''),
  })),
  rule(`(${count})个月(?:之?内|优惠期?|活动期)`, (m) => ({ kind: 'first', months: countOf(m[1] ?? '') })),
  rule(`第(${count})个月(?:起|开始|以后|之后)?(?:涨到?|恢复到?|变成?|是)?`, (m) => ({
    kind: 'from',
    months: countOf(m[1] ?? '') - 1,
  })),
  rule(`(?:满|过了?)?(${count})个月(?:以后|之后|后|过后|起)(?:涨到?|恢复到?|变成?|是)?`, (m) => ({
    kind: 'from',
    months: countOf(m[1] ?? ''),
  })),
  rule('(?:满|过了?)?(半年|一年)(?:以后|之后|后|过后)(?:涨到?|恢复到?|变成?|是)?', (m) => ({
    kind: 'from',
    months: months(m[1] ?? ''),
  })),
  rule('(?:次月|下个?月|隔月)(?:起|开始)?(?:涨到?|恢复到?|变成?|是)?', () => ({ kind: 'from', months: 1 })),
  rule(
    '(?:优惠期?|活动期?|到期|期满|过期)?(?:之后|以后|后期|后面|过后|然后|再后来)(?:涨到?|恢复到?|变成?|是)?|(?:优惠期?|活动期?|到期|期满|过期)后(?:涨到?|恢复到?|变成?|是)?|涨到|恢复到?|变成|涨成|调整?[为到成]|改[为成]|升[为到]|后(?=\\d)',
    () => ({ kind: 'later' }),
  ),
  rule(`(${count})个月(?=\\s*(?:收|扣|交)?${figure}\\s*${money})`, (m) => {
    const every = countOf(m[1] ?? '');
    return every > 0 && 12 % every === 0 ? { kind: 'times', times: 12 / every } : undefined;
  }),
  rule('不封顶|没有?封顶|无封顶|上不封顶', () => ({ kind: 'uncapped' })),
  // figures with their units
  rule(`百分之\\s*(${plain}|${chinese})`, share('percent')),
  rule('(\\d)\\s?个\\s?(\\d)(?![\\d.个月点])', (m) => ({
    kind: 'figure',
    value: figureOf(`${m[1] ?? ''}.${m[2] ?? ''}`) ?? 0n,
    unit: 'permille',
    isSlang: true,
  })),
  rule(`千分(?:之)?\\s*(${plain}|${chinese})`, share('permille')),
  rule(`千\\s*(${plain}|${chinese})(?!\\s*${money})`, permille),
  rule(
    `万分(?:之)?\\s*(${plain}|[一二两三四五六七八九]?十[一二三四五六七八九]?|${chinese})`,
    share('permyriad'),
  ),
  rule(`万\\s*(${plain}|[一二两三四五六七八九]?十[一二三四五六七八九]?|${chinese})`, share('permyriad')),
  rule(
    `(?:刷|收|每|扫|进账)?(?:每|一|1)\\s?([万千百])(?:(?:块钱|块|元|的|手续费|收费|收取|收|扣|付|要|交|是|给|就)+\\s*(${plain}|${chinese})|\\s*(${plain}))\\s*(?:${money}|毛|角)?(?![万千个%‰\\d])`,
    perRound,
  ),
  rule(
    `(?:刷|收|每|扫)?(?:1(0{2,4}))(?:块钱|块|元)?(?:的)?(?:手续费|收费|收取|收|扣|付|要|交)+\\s*(${plain}|${chinese})\\s*${money}?`,
    (m) => {
      const value = figureOf(m[2] ?? '');
      const unit = ({ '00': 'percent', '000': 'permille', '0000': 'permyriad' } as const)[m[1] ?? ''];
      return value === undefined || !unit ? undefined : { kind: 'figure', value, unit };
    },
  ),
  rule(`(${figure})\\s*(?:%|个百分点|个点)`, share('percent')),
  rule(`(${plain}|${chinese})\\s*${money}?\\s*(?:一|每|/|1)\\s*([万千百])(?!年)`, (m) =>
    perRound(Object.assign([...m], { 1: m[2], 2: m[1] }) as unknown as RegExpExecArray),
  ),
  rule(`(${figure})\\s*(?:‰|个千分点)`, share('permille')),
  rule(`(${figure})\\s*(?:‱|bp)`, share('permyriad')),
  rule(freeWords, () => ({ kind: 'free' })),
  // for what time
  rule('/ ?年|每一?年|一年|1年|按年|年付|年(?=\\d)', () => ({ kind: 'per', per: 'year' })),
  rule('/ ?月|每个?月|一个月|1个月|按月', () => ({ kind: 'per', per: 'month' })),
  rule('/ ?笔|每一?笔|一笔|1笔|单笔|按笔|笔', () => ({ kind: 'per', per: 'payment' })),
  rule('/ ?次|每一?次|一次(?!性)|1次', () => ({ kind: 'per', per: 'time' })),
  ...topicWords.map(([topic, words]): Rule => rule(words, () => ({ kind: 'topic', topic }))),
  rule(`(\\d+|[一二两三四五六七八九十])块([\\d一二三四五六七八九])(?!\\d|\\s*[%万千点])`, (m) => {
    const value = figureOf(`${m[1] ?? ''}.${m[2] ?? ''}`);
    return value === undefined ? undefined : { kind: 'figure', value, unit: 'yuan' };
  }),
  rule(`(${figure})\\s*(?:毛|角)`, share('yuan', true)),
  rule(`[¥￥]\\s*(${figure})\\s*${money}?|(${figure})\\s*${money}`, share('yuan')),
  rule(
    `(?!一[直样般定共起旦交付扣收台部套张家份])(${figure})(?![\\d月天日个号时楼层折分点台部套])`,
    share('bare'),
  ),
  rule('年', () => ({ kind: 'per', per: 'year' })),
  rule('\\+|另外?加收?|再加收?|外加|另收|加收|加', () => ({ kind: 'plus' })),
  rule(`(?:${filler}| )+`, () => undefined),
];
