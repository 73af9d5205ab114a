import Answer from '../components/Answer.astro';
import Cause from '../components/Cause.astro';
import Contact from '../components/Contact.astro';
import Fact from '../components/Fact.astro';
import Heading2 from '../components/Heading2.astro';
import Heading3 from '../components/Heading3.astro';
import Link from '../components/Link.astro';
import Notice from '../components/Notice.astro';
import Table from '../components/Table.astro';

/** What MDX pages may use without importing it. */
export const proseComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
  Answer,
  Cause,
  Contact,
  Fact,
  Notice,
};
