/** What a link can lead to, by how much readers want it first. */
export type EntryKind = 'page' | 'section' | 'code' | 'contact' | 'rule' | 'term';

/** An entry of a collection as search reads it. */
export interface SearchedEntry<Data = object> {
  id: string;
  /** Where it stands: its section of the page that is drawn from the collection, else its own page. */
  url: string;
  data: Data;
  /** Text of an MDX file; empty for others. */
  body: string;
}

/** Words by which people look for something. */
interface Words<Word> {
  names: Word[];
  questions: Word[];
  aliases: Word[];
}

/** Something a link can lead to. */
export interface SearchEntry extends Words<string> {
  /** Site path, with hash unless it is a whole page. */
  url: string;
  kind: EntryKind;
  /** What the reader sees, if it is not the first question. */
  label?: string | undefined;
}

/** What a collection gives of such an entry; without a kind only more words for what another names. */
export type Searchable = Pick<SearchEntry, 'url'> &
  Partial<Pick<SearchEntry, 'kind' | 'label'> & Words<string | undefined>>;
