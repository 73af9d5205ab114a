import Answer from '../components/Answer.astro';
import Cause from '../components/Cause.astro';
import ChargeAgain from '../components/ChargeAgain.astro';
import ChargeAgainTable from '../components/ChargeAgainTable.astro';
import ChecklistExamples from '../components/ChecklistExamples.astro';
import ChecklistNumbers from '../components/ChecklistNumbers.astro';
import ChecklistParameters from '../components/ChecklistParameters.astro';
import ChecklistWidget from '../components/ChecklistWidget.astro';
import CodeIndex from '../components/CodeIndex.astro';
import CodeList from '../components/CodeList.astro';
import Contact from '../components/Contact.astro';
import ContactList from '../components/ContactList.astro';
import ComparisonWidget from '../components/ComparisonWidget.astro';
import CriteriaList from '../components/CriteriaList.astro';
import EstimatorParameters from '../components/EstimatorParameters.astro';
import EstimatorWidget from '../components/EstimatorWidget.astro';
import Fact from '../components/Fact.astro';
import FeeExamples from '../components/FeeExamples.astro';
import FeeTable from '../components/FeeTable.astro';
import FieldNotes from '../components/FieldNotes.astro';
import GlossaryList from '../components/GlossaryList.astro';
import Heading2 from '../components/Heading2.astro';
import Heading3 from '../components/Heading3.astro';
import Link from '../components/Link.astro';
import MerchantNumberReader from '../components/MerchantNumberReader.astro';
import MerchantNumberTables from '../components/MerchantNumberTables.astro';
import Notice from '../components/Notice.astro';
import RuleList from '../components/RuleList.astro';
import SettlementCalculator from '../components/SettlementCalculator.astro';
import SlipDrawing from '../components/SlipDrawing.astro';
import SourceList from '../components/SourceList.astro';
import Table from '../components/Table.astro';
import VendorTable from '../components/VendorTable.astro';

/** What MDX pages may use without importing it. */
export const proseComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
  Answer,
  Cause,
  ChargeAgain,
  ChargeAgainTable,
  ChecklistExamples,
  ChecklistNumbers,
  ChecklistParameters,
  ChecklistWidget,
  CodeIndex,
  CodeList,
  Contact,
  ContactList,
  ComparisonWidget,
  CriteriaList,
  EstimatorParameters,
  EstimatorWidget,
  Fact,
  FeeExamples,
  FeeTable,
  FieldNotes,
  GlossaryList,
  MerchantNumberReader,
  MerchantNumberTables,
  Notice,
  RuleList,
  SettlementCalculator,
  SlipDrawing,
  SourceList,
  VendorTable,
};
