import { openDialog } from './dialog.ts';

const keys = [
  ['/ 或 Ctrl K', '到搜索框'],
  ['↑ ↓', '在搜到的里面上下选'],
  ['Enter', '打开选中的；在客服链接手册里，复制第一条'],
  ['Esc', '收起搜到的，关掉打开的单页'],
  ['Tab', '到下一个能按、能填的地方'],
  ['?', '看这张表'],
] as const;

/** Shows the keys that a page answers to. */
export function openKeys(): void {
  const content = document.createElement('div');
  const title = document.createElement('h2');
  title.textContent = '按键';
  const list = document.createElement('dl');
  list.className = 'key-list';
  for (const [key, does] of keys) {
    const name = document.createElement('dt');
    name.textContent = key;
    const meaning = document.createElement('dd');
    meaning.textContent = does;
    list.append(name, meaning);
  }
  content.append(title, list);
  openDialog('按键', content);
}
