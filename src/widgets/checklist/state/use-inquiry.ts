import { useEffect, useState } from 'preact/hooks';
import { readStored, textsOf, writeStored } from '../../shared/stored.ts';
import { useRefusal } from '../../shared/use-refusal.ts';
import { keptFields, type InquiryField, type InquiryForm } from '../model/inquiry.ts';
import { checkField, type FieldProblem } from '../../../domain/slip-fields.ts';

const storageKey = 'pos-guide-inquiry';

/** The inquiry's fields, their problems, and keeping them on this device if the reader asks for it. */
export interface Inquiry {
  form: InquiryForm;
  /** The fields that are in order: what goes into the letter. */
  usable: InquiryForm;
  problems: Partial<Record<InquiryField, FieldProblem>>;
  /** What was last done with the stored copy, in words. */
  stored: string;
  set: (field: InquiryField, text: string) => void;
  /** The reader goes on to another field. */
  leave: (field: InquiryField) => void;
  save: () => void;
  forget: () => void;
}

/** @param first what is known of this case before anything is typed */
export function useInquiry(first: InquiryForm): Inquiry {
  const [form, setForm] = useState<InquiryForm>(() => ({ ...readShop(), ...first }));
  const [problems, setProblems] = useState<Inquiry['problems']>({});
  const [stored, setStored] = useState('');
  useEffect(() => {
    setForm((before) => ({ ...before, ...first }));
  }, [first.time]);
  const refusal = useRefusal();
  const entries = Object.entries(form).filter(([field, text]) => !checkField(field, text));
  return {
    form,
    usable: Object.fromEntries(entries) as InquiryForm,
    problems,
    stored,
    set: (field, text) => {
      const problem = checkField(field, text);
      const isRefused = refusal(field, text, isSecret(problem));
      // A number cleared while it is typed: its last digits go too, and the reason stays to be read.
      setProblems((before) => ({ ...before, [field]: isSecret(before[field]) ? before[field] : problem }));
      setForm((before) => ({ ...before, [field]: isRefused ? '' : text }));
    },
    leave: (field) => {
      const text = form[field] ?? '';
      if (text !== '') setProblems((before) => ({ ...before, [field]: checkField(field, text) }));
    },
    save: () => {
      setStored(
        writeStored(storageKey, Object.fromEntries(keptFields.map((field) => [field, form[field]])))
          ? '已保存在这台设备的浏览器里：商户名称、编号和联系人。这一笔的时间、金额和号码不保存'
          : '这个浏览器不让保存',
      );
    },
    forget: () => {
      writeStored(storageKey, undefined);
      setForm(first);
      setProblems({});
      setStored('已清除，这台设备上不再留有内容');
    },
  };
}

function isSecret(problem: FieldProblem | undefined): boolean {
  return problem?.kind === 'secret';
}

/** The shop that was kept earlier, field by field, each checked again; of an older case nothing is taken. */
function readShop(): InquiryForm {
  const kept = textsOf(readStored(storageKey));
  const known = keptFields.filter(
    (field) => field in kept && !isSecret(checkField(field, kept[field] ?? '')),
  );
  return Object.fromEntries(known.map((field) => [field, kept[field]]));
}
