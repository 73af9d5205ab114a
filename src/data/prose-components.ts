import Answer from '../components/Answer.astro';
import ChargeAgain from '../components/ChargeAgain.astro';
import ChargeAgainTable from '../components/ChargeAgainTable.astro';
import Contact from '../components/Contact.astro';
import Fact from '../components/Fact.astro';
import Heading2 from '../components/Heading2.astro';
import Heading3 from '../components/Heading3.astro';
import Link from '../components/Link.astro';
import Notice from '../components/Notice.astro';
import SectionGround from '../components/SectionGround.astro';
import Table from '../components/Table.astro';

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
  SectionGround,
};
