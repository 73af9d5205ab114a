import ChecklistExamples from '../components/ChecklistExamples.astro';
import ChecklistNumbers from '../components/ChecklistNumbers.astro';
import ChecklistParameters from '../components/ChecklistParameters.astro';
import ChecklistWidget from '../components/ChecklistWidget.astro';
import CodeIndex from '../components/CodeIndex.astro';
import CodeList from '../components/CodeList.astro';
import ContactList from '../components/ContactList.astro';
import ComparisonWidget from '../components/ComparisonWidget.astro';
import CriteriaList from '../components/CriteriaList.astro';
import EstimatorParameters from '../components/EstimatorParameters.astro';
import EstimatorWidget from '../components/EstimatorWidget.astro';
import FeeExamples from '../components/FeeExamples.astro';
import FeeTable from '../components/FeeTable.astro';
import FieldNotes from '../components/FieldNotes.astro';
import GlossaryList from '../components/GlossaryList.astro';
import KeyDates from '../components/KeyDates.astro';
import MerchantNumberReader from '../components/MerchantNumberReader.astro';
import MerchantNumberTables from '../components/MerchantNumberTables.astro';
import RuleList from '../components/RuleList.astro';
import SettlementCalculator from '../components/SettlementCalculator.astro';
import SlipDrawing from '../components/SlipDrawing.astro';
import SourceList from '../components/SourceList.astro';
import VendorTable from '../components/VendorTable.astro';
import { proseComponents } from './prose-components.ts';

/** What reference pages, tools and ways into a guide may use besides: lists drawn from collections, and widgets. */
export const pageComponents = {
  ...proseComponents,
  ChecklistExamples,
  ChecklistNumbers,
  ChecklistParameters,
  ChecklistWidget,
  CodeIndex,
  CodeList,
  ContactList,
  ComparisonWidget,
  CriteriaList,
  EstimatorParameters,
  EstimatorWidget,
  FeeExamples,
  FeeTable,
  FieldNotes,
  GlossaryList,
  KeyDates,
  MerchantNumberReader,
  MerchantNumberTables,
  RuleList,
  SettlementCalculator,
  SlipDrawing,
  SourceList,
  VendorTable,
};
