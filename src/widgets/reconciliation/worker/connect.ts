import { wrap, type Remote } from 'comlink';
import type { WorkerApi } from './api.ts';
import address from './worker.ts?worker&url';

/** A running worker. */
export interface Connection {
  api: Remote<WorkerApi>;
  /** Rejects when the worker could not be fetched or broke down; never resolves. */
  failure: Promise<never>;
  /** Ends it at once, whatever it does. */
  end: () => void;
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** The page's content policy lets scripts start from an address by named policies only. */
const policy = trustedTypes?.createPolicy('reconciliation', { createScriptURL: (own) => own });

/** Starts the worker. */
export function connect(): Connection {
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('worker'));
    });
  });
  failure.catch(() => undefined);
  return {
    api: wrap<WorkerApi>(worker),
    failure,
    end: () => {
      worker.terminate();
    },
  };
}
