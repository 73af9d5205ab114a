/** The little that a browser engine must do for the walk-through. Each driver gives it in its own way. */
export interface Engine {
  /** Opens an address and waits until the page has loaded. */
  goto: (url: string) => Promise<void>;
  /** Presses the primary button at a point of the viewport, as a reader would. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus. */
  typeKeys: (text: string) => Promise<void>;
  /** Value of a JavaScript expression in the page; plain data only. */
  evaluate: (expression: string) => Promise<unknown>;
  /** What the browser itself reported since the last call: console errors, uncaught exceptions. */
  reports: () => string[];
  close: () => Promise<void>;
}

/** A browser that is here, or what has to be installed for it. */
export type EngineState = { here: true; start: () => Promise<Engine> } | { here: false; install: string };
