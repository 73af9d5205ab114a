import Answer from './Answer.astro';
import ChargeAgain from './ChargeAgain.astro';
import ChargeAgainTable from './ChargeAgainTable.astro';
import Contact from './Contact.astro';
import Fact from './Fact.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Notice from './Notice.astro';
import SectionCitation from './SectionCitation.astro';
import Table from './Table.astro';

/** What the text of every MDX page may use without importing it; a page that only reads carries no more styles than these need. */
export const proseComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
  Answer,
  ChargeAgain,
  ChargeAgainTable,
  Contact,
  Fact,
  Notice,
  SectionCitation,
};
