/** What is said when a card number was searched for. */
export const cardRefusal = '这像一个完整的银行卡号，已经清掉。查账只用末四位；任何人都不该向你要完整卡号。';
