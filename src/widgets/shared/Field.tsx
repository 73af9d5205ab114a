import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A field for text with its unit inside, and its message beside it. */
export interface FieldProps {
  /** Unique id on the page. */
  id: string;
  /** Its name; without one `aria-labelledby` says what on the page names it. */
  label?: string;
  'aria-labelledby'?: string;
  /** What was typed, kept as typed. */
  value: string;
  onInput: (value: string) => void;
  /** The reader goes on to another field. */
  onBlur?: () => void;
  /** Unit shown inside the field: 元, %, 元/笔. */
  unit?: string;
  hint?: string;
  /** What is wrong and what is accepted; the field counts as invalid while it is shown. */
  error?: string;
  inputMode?: 'decimal' | 'numeric' | 'text';
  type?: 'text' | 'date' | 'datetime-local';
  /** Lines of a field for longer text, which has no unit. */
  rows?: number;
  placeholder?: string;
  maxLength?: number;
  /** What the field asks, below it. */
  children?: ComponentChildren;
}

/** In milliseconds: a number that is still being typed is not called wrong. */
const typingRest = 1200;

/** Renders a labelled field; messages are tied to it for screen readers. */
export function Field(props: FieldProps) {
  const { id, label, onInput, onBlur, unit, hint, inputMode = 'text', type = 'text', ...rest } = props;
  const { error: found, children, rows, ...attributes } = rest;
  const { error, typing, leave } = useRestingError(found);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const input = {
    id,
    autoComplete: 'off',
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
    onInput: ({ currentTarget }: JSX.TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      typing();
      onInput(currentTarget.value);
    },
    onBlur: () => {
      leave();
      onBlur?.();
    },
    ...attributes,
  };
  return (
    <div class={error ? 'field invalid' : 'field'}>
      {label && <label for={id}>{label}</label>}
      {rows === undefined ? (
        <span class="field-box">
          <input type={type} inputMode={inputMode} {...input} />
          {unit && <span class="field-unit">{unit}</span>}
        </span>
      ) : (
        <textarea class="plain-input" rows={rows} {...input} />
      )}
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {error && (
        <span class="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

/** What a field says is wrong, and when it may. */
interface RestingError {
  error: string | undefined;
  /** The reader types. */
  typing: () => void;
  /** The reader goes on to something else. */
  leave: () => void;
}

/** Holds back what is wrong with a field until the reader has stopped typing in it or has left it. */
function useRestingError(found: string | undefined): RestingError {
  const [isTyping, setTyping] = useState(false);
  const shown = useRef<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  if (!isTyping || found === undefined) shown.current = found;
  return {
    error: shown.current,
    typing: () => {
      setTyping(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setTyping(false);
      }, typingRest);
    },
    leave: () => {
      clearTimeout(timer.current);
      setTyping(false);
    },
  };
}
