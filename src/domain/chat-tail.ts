/**
 * Takes off what chat apps append to a hash: QQ turns `#code-51` into `#code-51&appinstall=0`.
 *
 * @param hash with its sign, or empty
 */
export function withoutChatTail(hash: string): string {
  return hash.replace(/[?&].*$/, '').replace(/^#$/, '');
}
