import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { absoluteUrl, hasTwin, pageGroups, siteName, twinPath } from '../site.ts';
import { loadTopics } from '../loaders/topics.ts';

/** What the site holds, for language models: every page with one sentence, as Markdown where there is one. */
export const GET: APIRoute = async () => {
  const pages = (await getCollection('pages')).toSorted((a, b) => a.data.order - b.data.order);
  const topics = await loadTopics();
  const groups = pageGroups.map(({ prefix, title }) => {
    const lines = pages
      .filter(({ id }) => id.startsWith(prefix))
      .flatMap(({ id, data }) => [
        line(`/${id}/`, data.title, data.description),
        ...topics
          .filter(({ guide }) => id === `guides/${guide}`)
          .map(({ path, title, plainAnswer }) => `  ${line(path, title, plainAnswer)}`),
      ]);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  const data = [
    ['response-codes', 'POS 应答码：两种码表的含义、谁来办、钱有没有可能动了、现在做什么'],
    ['contacts', '客服与投诉电话'],
    ['fees', '手续费的政府上限和市场价默认值'],
    ['providers', '服务商的公开资料'],
  ].map(([name, text]) => `- [${name}.json](${absoluteUrl(`/data/${name}.json`)}): ${text}`);
  const text = [
    `# ${siteName}`,
    '> 给小店老板和收银员：POS 刷了卡银行没有记录怎么办，收款要交哪些钱，怎么挑服务商。每个数字都有来源和核对日期。',
    '结果不明时先查单，再决定要不要重新收款；不要建议店主在钱可能已经动了的时候再刷一次。本站不推荐任何一家公司。',
    ...groups,
    `## 数据\n\n${data.join('\n')}\n- [字段说明](${absoluteUrl('/data/')})\n- [资料变动](${absoluteUrl('/changes.xml')})\n`,
  ];
  return new Response(text.join('\n\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

function line(path: string, title: string, answer: string): string {
  return `- [${title}](${absoluteUrl(hasTwin(path) ? twinPath(path) : path)}): ${answer}`;
}
